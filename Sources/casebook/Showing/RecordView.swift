import CaseModel
import Terminal

/// One whole record.
struct RecordView: View {
  let reference: AnyReference
  let entries: [Entry]
  /// What happened to it just now: "Saved"; nil where it is only shown.
  var outcome: String?

  var json: JSON {
    var values = ["ref": JSON.string(reference.description)]
    for entry in entries { values[entry.key] = entry.json }
    return .object(values)
  }

  var page: Page {
    let kind = reference.kind.words
    let heading = outcome.map { "\($0) \(reference): \(kind)" } ?? "\(reference) \(kind)"
    return Page([.heading(heading), .fields(shownFields)])
  }

  private var shownFields: [Field] {
    entries.compactMap { entry in entry.shown.map { Field(entry.label, $0) } }
  }
}
