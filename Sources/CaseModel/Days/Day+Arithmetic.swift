extension Day {
  /// The day so many days later; earlier where the number is negative.
  package static func + (day: Day, days: Int) -> Day {
    Day(number: day.number + days)
  }

  /// The day so many days earlier.
  package static func - (day: Day, days: Int) -> Day {
    Day(number: day.number - days)
  }

  /// How many days `left` lies after `right`; negative where it lies before.
  package static func - (left: Day, right: Day) -> Int {
    left.number - right.number
  }

  /// The same day of the month so many months later, or that month's last day where there is none:
  /// 31 January and one month is 28 or 29 February. Source: the ICO's guidance on "one calendar month", as of 2026-11.
  package func adding(months: Int) -> Day {
    let start = date
    let count = start.year * 12 + start.month.rawValue - 1 + months
    let year = Int.floorDivided(count, by: 12)
    let month = Month(wrapping: count + 1)
    let last = month.length(in: year)
    return Day(date: CivilDate(year: year, month: month, day: min(start.day, last)))
  }

  /// The same day so many years later; 29 February becomes the 28th where there is none.
  package func adding(years: Int) -> Day {
    adding(months: years * 12)
  }

  /// The day itself from Monday to Friday, else the Monday after. Public holidays are not considered: see `BankHolidays`.
  package var nextWeekday: Day {
    switch weekday {
    case .saturday: self + 2
    case .sunday: self + 1
    default: self
    }
  }
}
