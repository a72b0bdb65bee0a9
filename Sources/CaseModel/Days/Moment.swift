package import Foundation

/// When this command runs: today, the time and the zone. Read once at the door and handed down as a value.
package struct Moment: Hashable, Sendable {
  /// Today in `timeZone`.
  package let today: Day
  /// The time of day in `timeZone`.
  package let now: ClockTime
  /// Where the person is.
  package let timeZone: TimeZone

  /// The name of the zone: `America/New_York`.
  package var zoneName: String { timeZone.identifier }

  /// That day and time in that zone.
  package init(today: Day, now: ClockTime, timeZone: TimeZone) {
    self.today = today
    self.now = now
    self.timeZone = timeZone
  }

  /// The day and time that clocks in the zone show at that instant.
  package static func at(_ date: Date, in timeZone: TimeZone) -> Moment {
    let secondsPerDay = 86_400
    let seconds = Int(date.timeIntervalSince1970.rounded(.down)) + timeZone.secondsFromGMT(for: date)
    let day = Int.floorDivided(seconds, by: secondsPerDay)
    let minutes = (seconds - day * secondsPerDay) / 60
    return Moment(
      today: Day(number: day), now: ClockTime(minuteOfDay: minutes), timeZone: timeZone)
  }

  /// The same moment with another day as today, for `--as-of`: time and zone stay.
  package func asOf(_ day: Day) -> Moment {
    Moment(today: day, now: now, timeZone: timeZone)
  }

  /// Today and now as a wall time.
  package var wallTime: WallTime { WallTime(day: today, time: now) }
}
