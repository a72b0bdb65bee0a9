/// A calendar day of the proleptic Gregorian calendar: no time, no time zone, no clock behind it.
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The years a person may name: `1900...2200`. Wide enough for a grandparent's birth, narrow enough to catch a slip.
  package static let years = 1900...2200

  /// Days since 1970-01-01, which is 0; earlier days are negative.
  package let number: Int

  /// The day so many days after 1970-01-01. Meant for what was computed or kept, so it is not held to `years`.
  package init(number: Int) {
    self.number = number
  }

  /// A day that exists, within `years`; nil for 31 February, month 13 and the like.
  package init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), let named = Month(rawValue: month), day >= 1,
      day <= named.length(in: year)
    else { return nil }
    self.init(date: CivilDate(year: year, month: named, day: day))
  }

  /// Reads exactly `2026-12-01`: ten characters, digits and hyphens; nil for anything else.
  package init?(_ iso: String) {
    let digits = Array(iso.utf8)
    guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-"),
      let year = Digits.value(digits[0..<4]), let month = Digits.value(digits[5..<7]),
      let day = Digits.value(digits[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year of the era, as printed.
  package var year: Int { date.year }

  /// The month, 1 for January.
  package var month: Int { date.month.rawValue }

  /// The day of the month, from 1.
  package var day: Int { date.day }

  /// The day of the week.
  package var weekday: Weekday { Weekday(dayNumber: number) }

  /// Whether this is a Saturday or a Sunday.
  package var isWeekend: Bool { weekday >= .saturday }

  /// The day as it is kept and exchanged: `2026-12-01`.
  package var iso: String {
    let date = date
    return "\(Digits.padded(date.year, to: 4))-\(Digits.padded(date.month.rawValue))-\(Digits.padded(date.day))"
  }

  /// The same as `iso`.
  package var description: String { iso }

  /// Whether the left one comes earlier.
  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
