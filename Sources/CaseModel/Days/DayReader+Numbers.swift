extension DayReader {
  /// Days written in numbers alone: with the year first they are read, in any other order refused with their readings.
  func numbers() throws(DayProblem) -> Day? {
    guard words.count == 1, let parts = numberParts(words[0]) else { return nil }
    if parts[0].count == 4 {
      return parts.count == 3 ? try yearFirst(parts) : nil
    }
    throw refusal(parts)
  }

  /// Two or three numbers with one kind of separator between them.
  private func numberParts(_ word: String) -> [Substring]? {
    for separator in ["-", "/", "."] as [Character] where word.contains(separator) {
      let parts = word.split(separator: separator, omittingEmptySubsequences: false)
      let plain = parts.allSatisfy { $0.count <= 4 && Digits.value($0) != nil }
      if (2...3).contains(parts.count), plain { return parts }
    }
    return nil
  }

  private func yearFirst(_ parts: [Substring]) throws(DayProblem) -> Day? {
    guard let year = Digits.value(parts[0]), let month = Digits.value(parts[1]).flatMap(Month.init(rawValue:)),
      let day = Digits.value(parts[2])
    else { return nil }
    return try existing(day: day, month: month, year: year)
  }

  /// Day first, then month first: both readings where both exist, the one that exists, or what is wrong with the only one.
  private func refusal(_ parts: [Substring]) -> DayProblem {
    let values = parts.compactMap { Digits.value($0) }
    let year = parts.count == 3 ? fullYear(parts[2]) : nil
    var readings: [Day] = []
    var problem = DayProblem.notUnderstood(text)
    for (day, number) in [(values[0], values[1]), (values[1], values[0])] {
      guard let month = Month(rawValue: number) else { continue }
      do throws(DayProblem) {
        let reading = try existing(day: day, month: month, year: year)
        if !readings.contains(reading) { readings.append(reading) }
      } catch {
        problem = error
      }
    }
    return readings.isEmpty ? problem : .ambiguous(text, readings)
  }

  /// Two digits are taken as the year of that ending that lies at most twenty years ahead.
  private func fullYear(_ digits: Substring) -> Int? {
    guard let value = Digits.value(digits), digits.count == 2 else { return Digits.value(digits) }
    let latest = today.year + 20
    let inCentury = latest - latest % 100 + value
    return inCentury > latest ? inCentury - 100 : inCentury
  }
}
