import CaseModel

/// The row id of a record in the search: day, kind and number in one number, so that rows in falling order of their
/// ids are records from the newest day to the oldest.
struct SearchRow: Hashable {
  /// Bits from the top: the day (22, counted from 1800), the letter (5), the number (31).
  let id: Int64

  private static let firstDay = Day(year: 1800, month: 1, day: 1)?.number ?? 0

  init(_ reference: AnyReference, day: Day?) {
    let days = Int64(day.map { $0.number - Self.firstDay } ?? 0)
    let letter = Int64(reference.kind.rawValue.utf8.first ?? 0) - 65
    id = days << 36 | letter << 31 | Int64(reference.number)
  }

  init(id: Int64) {
    self.id = id
  }

  /// The record; nil when the row id was made by something else.
  var reference: AnyReference? {
    let letter = UInt8(truncatingIfNeeded: (id >> 31) & 31) + 65
    guard let kind = RecordKind(rawValue: String(UnicodeScalar(letter))) else { return nil }
    return AnyReference(kind: kind, number: Int(id & 0x7fff_ffff))
  }

  /// The day the record stands under; nil for one without a day.
  var day: Day? {
    let days = Int(id >> 36)
    return days == 0 ? nil : Day(number: days + Self.firstDay)
  }
}
