extension WallTime {
  /// Reads a day and a time as people type them: `2026-12-10 09:30`, `tomorrow 9:30`, `10 dec, 2 pm`, `noon on friday`.
  ///
  /// - Parameters:
  ///   - text: what was typed; the time may stand before or after the day.
  ///   - today: the day that `tomorrow` is counted from.
  ///   - direction: which way the prompt looks.
  /// - Returns: the day and the time that are meant.
  /// - Throws: `DayProblem`, whose `message` says what to type instead.
  package static func read(_ text: String, today: Day, direction: DayDirection) throws(DayProblem) -> WallTime {
    let words = text.split { $0.isWhitespace || $0 == "," }.filter { $0.lowercased() != "at" }
    guard let parts = split(words) else { throw problem(text, words, today: today, direction: direction) }
    guard !parts.day.isEmpty else { throw .dayMissing(text, parts.time) }
    let day = try Day.read(parts.day, today: today, direction: direction)
    return WallTime(day: day, time: parts.time)
  }

  /// The time is the last or the first words, one of them or two (`2 pm`); the rest is the day.
  private static func split(_ words: [Substring]) -> (day: String, time: ClockTime)? {
    for length in [2, 1] where words.count >= length {
      if let time = time(words.suffix(length)) {
        return (words.dropLast(length).joined(separator: " "), time)
      }
    }
    for length in [2, 1] where words.count > length {
      if let time = time(words.prefix(length)) {
        return (words.dropFirst(length).joined(separator: " "), time)
      }
    }
    return nil
  }

  private static func time(_ words: ArraySlice<Substring>) -> ClockTime? {
    do throws(DayProblem) {
      return try ClockTime.read(words.joined(separator: " "))
    } catch {
      return nil
    }
  }

  /// What is wrong with a text that holds no readable time: a time that does not exist, none at all, or no day either.
  private static func problem(
    _ text: String, _ words: [Substring], today: Day, direction: DayDirection
  ) -> DayProblem {
    if let word = words.first(where: { $0.contains(":") }) { return .timeNotUnderstood(String(word)) }
    do throws(DayProblem) {
      return .timeMissing(text, try Day.read(text, today: today, direction: direction))
    } catch {
      return error
    }
  }
}
