/// A day and a time as a wall clock shows them where the thing happens; no zone, so it never shifts.
package struct WallTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The day on the calendar there.
  package let day: Day
  /// The time on the clock there.
  package let time: ClockTime

  /// That time on that day.
  package init(day: Day, time: ClockTime) {
    self.day = day
    self.time = time
  }

  /// Reads exactly `2026-12-10 09:30`; nil for anything else. What people type goes through `read`.
  package init?(_ iso: String) {
    guard iso.utf8.count == 16, iso.dropFirst(10).first == " ", let day = Day(String(iso.prefix(10))),
      let time = ClockTime(String(iso.suffix(5)))
    else { return nil }
    self.init(day: day, time: time)
  }

  /// As it is kept and exchanged: `2026-12-10 09:30`.
  package var iso: String { "\(day.iso) \(time.iso)" }

  /// The same as `iso`.
  package var description: String { iso }

  /// For people: `Thu 10 Dec 2026, 09:30`.
  package var words: String { "\(day.words), \(time.iso)" }

  /// Whether the left one comes earlier.
  package static func < (left: WallTime, right: WallTime) -> Bool {
    left.day == right.day ? left.time < right.time : left.day < right.day
  }
}
