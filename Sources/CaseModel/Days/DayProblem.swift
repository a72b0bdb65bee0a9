/// Why a day or a time that was typed is not taken. `message` is what the person reads.
package enum DayProblem: Error, Hashable, Sendable {
  /// Numbers alone, such as `03/04/2026`: countries disagree on their order. Holds the one or two days it can mean.
  case ambiguous(String, [Day])
  /// A day its month does not have. Holds that month's last day.
  case impossible(String, lastDay: Day)
  /// A weekday that does not fit its date. Holds the day of the date.
  case wrongWeekday(String, Day)
  /// A day outside `Day.years`.
  case outOfRange(String)
  /// Nothing that can be read as a day.
  case notUnderstood(String)
  /// Nothing that can be read as a time of the day.
  case timeNotUnderstood(String)
  /// A time without its day.
  case dayMissing(String, ClockTime)
  /// A day without its time.
  case timeMissing(String, Day)

  /// What is wrong, with what was typed, and what to type instead.
  package var message: String {
    switch self {
    case .ambiguous(let text, let days): DayProblem.choice(text, days)
    case .impossible(let text, let last): DayProblem.missing(text, last)
    case .wrongWeekday(let text, let day):
      "\(DayProblem.quoted(text)) does not fit: \(day.shortWords) is a \(day.weekday.name). "
        + "Type \(day.iso) if the date is right."
    case .outOfRange(let text):
      "\(DayProblem.quoted(text)) lies outside the years \(Day.years.lowerBound) to \(Day.years.upperBound). "
        + "Type the day as year-month-day, like 2026-12-01."
    case .notUnderstood(let text): DayProblem.unread(text)
    case .timeNotUnderstood(let text):
      "\(DayProblem.quoted(text)) is not a time Casebook can read. Type it like 09:30, 2 pm or noon."
    case .dayMissing(let text, let time):
      "\(DayProblem.quoted(text)) says no day. Type the day and the time, like 2026-12-01 \(time.iso)."
    case .timeMissing(let text, let day):
      "\(DayProblem.quoted(text)) says no time. Type the day and the time, like \(day.iso) 09:30."
    }
  }

  private static func choice(_ text: String, _ days: [Day]) -> String {
    guard days.count > 1 else {
      let day = days.first.map { "For \($0.shortWords) type \($0.iso)." } ?? "Type it like 2026-12-01."
      return "\(quoted(text)) is only numbers, and countries write day and month in different order. \(day)"
    }
    let readings = days.map(\.shortWords).joined(separator: " or ")
    return "\(quoted(text)) can be read as \(readings). Type \(days.map(\.iso).joined(separator: " or "))."
  }

  private static func missing(_ text: String, _ last: Day) -> String {
    "There is no \(quoted(text)): \(last.date.month.name) \(last.year) ends on day \(last.day). "
      + "Type \(last.iso) if you mean its last day."
  }

  private static func unread(_ text: String) -> String {
    let forms = "Type it like 2026-12-01, 1 dec, friday, today, +14 or in 3 weeks."
    return text.allSatisfy(\.isWhitespace)
      ? "No day was typed. \(forms)" : "\(quoted(text)) is not a day Casebook can read. \(forms)"
  }

  /// What was typed, in quotation marks, cut where somebody pasted a page.
  private static func quoted(_ text: String) -> String {
    let limit = 40
    return "“\(text.count > limit ? text.prefix(limit) + "…" : text[...])”"
  }
}
