/// Reads a day as people type it. English only; case and surplus spaces do not matter.
///
/// Understood: `2026-12-01` · `1 dec`, `dec 1st`, `1 December 2027`, `Tue 1 Dec 2026` · `today`, `tomorrow`, `yesterday` ·
/// `friday`, `fri`, `last friday`, `next friday` · `+14`, `-3` · `in 3 weeks`, `2 months ago`.
/// Numbers alone (`03/04/2026`) are refused with their readings, never guessed.
package struct DayReader: Sendable {
  let text: String
  let today: Day
  let direction: DayDirection
  /// The lower-case words of the text, without commas, final full stops, and the small words `on`, `of`, `the`.
  let words: [String]

  /// A reader of one text. `direction` decides what is left open, such as the year of `1 dec`.
  package init(_ text: String, today: Day, direction: DayDirection) {
    self.text = text
    self.today = today
    self.direction = direction
    words = DayReader.words(of: text)
  }

  /// The day that is meant. A day with its year is taken as it stands, whatever the direction: the caller may warn.
  package func read() throws(DayProblem) -> Day {
    if let day = try named() { return try inRange(day) }
    if let day = try numbers() { return try inRange(day) }
    if let day = try offset() { return try inRange(day) }
    if let day = try monthAndDay() { return try inRange(day) }
    throw .notUnderstood(text)
  }

  /// Computed days are held to the years that a typed day is held to.
  private func inRange(_ day: Day) throws(DayProblem) -> Day {
    guard Day.years.contains(day.year) else { throw .outOfRange(text) }
    return day
  }

  private static func words(of text: String) -> [String] {
    let small: Set<String> = ["on", "of", "the"]
    return text.split { $0.isWhitespace || $0 == "," }
      .map { $0.lowercased() }
      .map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
      .filter { !$0.isEmpty && !small.contains($0) }
  }
}

extension Day {
  /// Reads a day as people type it; see `DayReader` for what is understood.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - today: the day that `today`, `friday` and `1 dec` are counted from.
  ///   - direction: which way the prompt looks.
  /// - Returns: the day that is meant.
  /// - Throws: `DayProblem`, whose `message` says what to type instead.
  package static func read(_ text: String, today: Day, direction: DayDirection) throws(DayProblem) -> Day {
    try DayReader(text, today: today, direction: direction).read()
  }
}
