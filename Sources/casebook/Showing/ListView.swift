import CaseModel
import Terminal

/// Records of one kind in a list: whole for programs, a few columns for people.
struct ListView: View {
  let records: [RecordView]
  /// The keys of the entries that make the columns.
  let columns: [String]
  /// What is said when there is nothing to list.
  let empty: String

  var json: JSON { .array(records.map(\.json)) }

  var page: Page {
    guard let first = records.first else { return Page([.line(empty)]) }
    let keys = liesInSeveralCases ? ["case"] + columns : columns
    let shown = keys.compactMap { key in first.entries.first { $0.key == key } }.filter { column in
      records.contains { record in record.entries.contains { $0.key == column.key && $0.brief != nil } }
    }
    let rows = records.map { record in
      [record.reference.description]
        + shown.map { column in
          record.entries.first { $0.key == column.key }?.brief ?? ""
        }
    }
    return Page([.table(Table(columns: ["Ref"] + shown.map(\.label), rows: rows))])
  }

  /// Whether the records lie in more than one case, so that each has to say in which.
  private var liesInSeveralCases: Bool {
    Set(records.compactMap { record in record.entries.first { $0.key == "case" }?.shown }).count > 1
  }
}
