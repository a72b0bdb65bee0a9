/// The bank holidays of England and Wales, worked out by rule.
///
/// Source: Banking and Financial Dealings Act 1971, schedule 1, and the yearly proclamations for New Year and early May,
/// as listed at gov.uk/bank-holidays; as of 2026-11. The rule holds from 1978 on. Days given or moved for one year only
/// (a coronation, a jubilee) follow no rule and are **not known**: hand them in as `added` and `removed`.
package struct BankHolidays: Hashable, Sendable {
  /// Holidays beyond the rule.
  package let added: Set<Day>
  /// Days of the rule that were moved away.
  package let removed: Set<Day>

  /// The rule, with what is known to differ from it.
  package init(added: Set<Day> = [], removed: Set<Day> = []) {
    self.added = added
    self.removed = removed
  }

  /// Whether the day is a bank holiday. A 25 December that falls on a Saturday is not: its substitute is.
  package func contains(_ day: Day) -> Bool {
    added.contains(day) || (!removed.contains(day) && BankHolidays.byRule(in: day.year).contains(day))
  }

  /// The day itself if it is neither on a weekend nor a bank holiday, else the next day that is neither.
  package func workingDay(from day: Day) -> Day {
    var day = day
    while day.isWeekend || contains(day) {
      day = day + 1
    }
    return day
  }

  /// The eight days of a year, in order.
  package static func byRule(in year: Int) -> [Day] {
    let easter = easterSunday(in: year)
    let newYear = date(year, .january, 1).nextWeekday
    let spring = [monday(from: date(year, .may, 1)), monday(from: date(year, .may, 25))]
    let summer = monday(from: date(year, .august, 25))
    return [newYear, easter - 2, easter + 1] + spring + [summer] + christmas(in: year)
  }

  /// 25 and 26 December; each that falls on a weekend is made up for on the next days that are free.
  private static func christmas(in year: Int) -> [Day] {
    let day = date(year, .december, 25)
    switch day.weekday {
    case .friday: return [day, day + 3]
    case .saturday: return [day + 2, day + 3]
    case .sunday: return [day + 1, day + 2]
    default: return [day, day + 1]
    }
  }

  private static func monday(from day: Day) -> Day {
    day + (8 - day.weekday.rawValue) % 7
  }

  private static func date(_ year: Int, _ month: Month, _ day: Int) -> Day {
    Day(date: CivilDate(year: year, month: month, day: day))
  }
}
