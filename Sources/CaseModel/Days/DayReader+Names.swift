extension DayReader {
  /// `today`, `tomorrow`, `yesterday`, and weekdays with or without `last` and `next`; nil for anything else.
  func named() throws(DayProblem) -> Day? {
    switch (words.first, words.count) {
    case ("today", 1): return today
    case ("tomorrow", 1): return today + 1
    case ("yesterday", 1): return today - 1
    case ("last", 2): return Weekday.named(words[1]).map { latest($0, before: today) }
    case ("next", 2): return Weekday.named(words[1]).map { earliest($0, after: today) }
    case (let word?, 1): return Weekday.named(word).map(nearest)
    default: return nil
    }
  }

  /// Past: the latest one, today included. Future: the one after today, so a week on when today is that weekday.
  /// Any: the nearest, today included; seven being odd, no two are equally near.
  private func nearest(_ weekday: Weekday) -> Day {
    switch direction {
    case .past: latest(weekday, before: today + 1)
    case .future: earliest(weekday, after: today)
    case .any: earliest(weekday, after: today - 4)
    }
  }

  private func earliest(_ weekday: Weekday, after day: Day) -> Day {
    let first = day + 1
    return first + (weekday.rawValue - first.weekday.rawValue + 7) % 7
  }

  private func latest(_ weekday: Weekday, before day: Day) -> Day {
    let last = day - 1
    return last - (last.weekday.rawValue - weekday.rawValue + 7) % 7
  }
}
