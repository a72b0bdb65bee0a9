extension Day {
  /// The day for people: `Fri 30 Oct 2026`.
  package var words: String {
    "\(weekday.shortName) \(shortWords)"
  }

  /// The day without its weekday: `30 Oct 2026`.
  package var shortWords: String {
    let date = date
    return "\(date.day) \(date.month.shortName) \(date.year)"
  }

  /// How far the day lies from today: `today`, `tomorrow`, `yesterday`, `in 8 days`, `8 days ago`; from two years on in
  /// whole years, `7 years ago`.
  package func distance(from today: Day) -> String {
    switch self - today {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case 731...: "in \(today.wholeYears(to: self)) years"
    case ..<(-730): "\(wholeYears(to: today)) years ago"
    case let days where days > 0: "in \(days) days"
    case let days: "\(-days) days ago"
    }
  }

  /// What was understood, said back with weekday and distance: `Fri 30 Oct 2026, 8 days ago`.
  package func echo(today: Day) -> String {
    "\(words), \(distance(from: today))"
  }

  /// How many birthdays of this day have come by that later day.
  private func wholeYears(to later: Day) -> Int {
    let years = later.year - year
    return adding(years: years) <= later ? years : years - 1
  }
}

extension WallTime {
  /// What was understood, said back with weekday and distance: `Thu 10 Dec 2026, 09:30, in 17 days`.
  package func echo(today: Day) -> String {
    "\(words), \(day.distance(from: today))"
  }
}
