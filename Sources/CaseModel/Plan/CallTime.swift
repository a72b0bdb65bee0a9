/// When an office can be called: from Monday to Friday, 08:00 to 17:00.
package struct CallTime: Hashable, Sendable {
  /// The day that counts as today.
  package let today: Day
  /// The time of day; nil where the day is not the real today, so that the hour says nothing.
  package let now: ClockTime?

  /// That day, at that time.
  package init(today: Day, now: ClockTime? = nil) {
    self.today = today
    self.now = now
  }

  /// The next day to call, where the offices are closed now; today itself before they open.
  package var later: Day? {
    guard !today.isWeekend else { return today.nextWeekday }
    guard let hour = now?.hour else { return nil }
    if hour < 8 { return today }
    return hour >= 17 ? CallTime.weekday(after: today) : nil
  }

  /// Whether a try on that day still rests what it was about: until the next weekday.
  package func rests(after tried: Day?) -> Bool {
    tried.map { $0 <= today && today < CallTime.weekday(after: $0) } ?? false
  }

  /// The next day from Monday to Friday.
  private static func weekday(after day: Day) -> Day { (day + 1).nextWeekday }
}
