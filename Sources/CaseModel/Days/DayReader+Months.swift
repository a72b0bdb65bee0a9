extension DayReader {
  /// `1 dec`, `December 1st`, `1 dec 2027`, `Tue 1 Dec 2026`, `1-dec-2026`; nil for anything else.
  func monthAndDay() throws(DayProblem) -> Day? {
    var parts = words.flatMap { $0.split { "-/.".contains($0) }.map(String.init) }
    let weekday = parts.first.flatMap { Weekday.named($0) }
    if weekday != nil { parts.removeFirst() }
    guard let found = monthIndex(parts), (2...3).contains(parts.count) else { return nil }
    parts.remove(at: found.index)
    let yearIndex = parts.firstIndex { $0.count == 4 && Digits.value($0) != nil }
    let year = yearIndex.flatMap { Digits.value(parts.remove(at: $0)) }
    guard parts.count == 1, let day = dayOfMonth(parts[0]) else { return nil }
    let result = try existing(day: day, month: found.month, year: year)
    if let weekday, weekday != result.weekday { throw .wrongWeekday(text, result) }
    return result
  }

  private func monthIndex(_ parts: [String]) -> (index: Int, month: Month)? {
    for (index, part) in parts.enumerated() {
      if let month = Month.named(part) { return (index, month) }
    }
    return nil
  }

  /// `1`, `01`, `1st`; the ending is not held to the number.
  private func dayOfMonth(_ word: String) -> Int? {
    let endings = ["st", "nd", "rd", "th"]
    let digits = endings.contains { word.hasSuffix($0) } ? word.dropLast(2) : word[...]
    return digits.count <= 2 ? Digits.value(digits) : nil
  }

  /// That day where its month has it. Without a year: past, the latest not after today; future, the earliest not before
  /// today; any, the nearest, and of two equally near the one to come.
  func existing(day: Int, month: Month, year: Int?) throws(DayProblem) -> Day {
    if let year {
      guard Day.years.contains(year) else { throw .outOfRange(text) }
      if let found = Day(year: year, month: month.rawValue, day: day) { return found }
      throw .impossible(text, lastDay: lastDay(of: month, in: year))
    }
    // Leap days lie at most eight years apart.
    let near = (today.year - 8)...(today.year + 8)
    if let found = pick(near.compactMap { Day(year: $0, month: month.rawValue, day: day) }) { return found }
    guard let last = pick(near.map { lastDay(of: month, in: $0) }) else { throw .notUnderstood(text) }
    throw .impossible(text, lastDay: last)
  }

  private func lastDay(of month: Month, in year: Int) -> Day {
    Day(date: CivilDate(year: year, month: month, day: month.length(in: year)))
  }

  /// The one of several days, in rising order, that the direction asks for.
  private func pick(_ days: [Day]) -> Day? {
    switch direction {
    case .past: days.last { $0 <= today }
    case .future: days.first { $0 >= today }
    case .any: days.reversed().min { abs($0 - today) < abs($1 - today) }
    }
  }
}
