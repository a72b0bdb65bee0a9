/// A time of the day on a wall clock, to the minute; no day and no zone.
package struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 0…23.
  package let hour: Int
  /// 0…59.
  package let minute: Int

  /// A time that exists; nil for hour 24, minute 60 and the like.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// The time so many minutes after midnight; whole days are taken off.
  init(minuteOfDay: Int) {
    let minutes = minuteOfDay - Int.floorDivided(minuteOfDay, by: 1_440) * 1_440
    hour = minutes / 60
    minute = minutes % 60
  }

  /// Reads exactly `09:30`; nil for anything else. What people type goes through `read`.
  package init?(_ iso: String) {
    let digits = Array(iso.utf8)
    guard digits.count == 5, digits[2] == UInt8(ascii: ":"), let hour = Digits.value(digits[0..<2]),
      let minute = Digits.value(digits[3..<5])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The time as it is kept, exchanged and printed: `09:30`.
  package var iso: String { "\(Digits.padded(hour)):\(Digits.padded(minute))" }

  /// The same as `iso`.
  package var description: String { iso }

  /// Minutes since midnight, 0…1439.
  package var minuteOfDay: Int { hour * 60 + minute }

  /// Whether the left one comes earlier.
  package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minuteOfDay < right.minuteOfDay }
}
