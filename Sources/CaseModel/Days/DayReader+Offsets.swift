extension DayReader {
  /// `+14`, `-3`, `in 3 weeks`, `2 months ago`; nil for anything else.
  func offset() throws(DayProblem) -> Day? {
    if let days = signedDays() { return today + days }
    guard words.count == 3 else { return nil }
    if words[0] == "in", let amount = amount(words[1]) {
      return moved(by: amount, words[2])
    }
    if words[2] == "ago", let amount = amount(words[0]) {
      return moved(by: -amount, words[1])
    }
    return nil
  }

  private func signedDays() -> Int? {
    let joined = words.joined()
    guard words.count == 1 || (words.count == 2 && words[0].count == 1) else { return nil }
    guard let sign = joined.first, let days = Digits.value(joined.dropFirst()) else { return nil }
    switch sign {
    case "+": return days
    case "-", "\u{2212}": return -days
    default: return nil
    }
  }

  private func amount(_ word: String) -> Int? {
    ["a", "an", "one"].contains(word) ? 1 : Digits.value(word)
  }

  private func moved(by amount: Int, _ unit: String) -> Day? {
    switch unit {
    case "day", "days": today + amount
    case "week", "weeks": today + amount * 7
    case "month", "months": today.adding(months: amount)
    case "year", "years": today.adding(years: amount)
    default: nil
    }
  }
}
