import CaseModel
import GRDB

@testable import CaseStore

/// A row in which every column that a record leaves empty has a value of its own: it shows a column that is read into
/// the wrong field.
struct FullRow<Noun: Stored> {
  let values: [DatabaseValue]
  let read: Noun

  init(of record: Noun) throws {
    let names = record.columns.names
    var values = record.columns.values
    for place in names.indices where values[place].isNull {
      for candidate in Self.candidates(place) {
        var tried = values
        tried[place] = candidate
        guard let noun = Self.noun(names, tried), noun.columns.values[place] == candidate else { continue }
        values = tried
        break
      }
    }
    self.values = values
    read = try Noun(row: Self.row(names, values))
  }

  private static func noun(_ names: [String], _ values: [DatabaseValue]) -> Noun? {
    do { return try Noun(row: row(names, values)) } catch { return nil }
  }

  private static func row(_ names: [String], _ values: [DatabaseValue]) -> Row {
    Row(Dictionary(uniqueKeysWithValues: zip(names, values)))
  }

  /// Something for each type of column, different at each place.
  private static func candidates(_ place: Int) -> [DatabaseValue] {
    let codes = ["likely", "different-data", "mail", "friend"]
    let texts = ["word \(place)", "2026-02-\(10 + place)", "2026-02-03 10:\(10 + place)"] + codes
    return [(1000 + place).databaseValue] + texts.map(\.databaseValue)
  }
}
