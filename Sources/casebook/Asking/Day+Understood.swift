import CaseModel
import Terminal

extension Day {
  /// The day that a person means; throws an `AnswerProblem` that says what to type instead.
  static func understood(_ text: String, today: Day, _ direction: DayDirection) throws -> Day {
    do throws(DayProblem) {
      return try Day.read(text, today: today, direction: direction)
    } catch {
      throw AnswerProblem(error.message)
    }
  }

  /// What is odd about a day that should have passed and has not. It is kept as it was said: a calendar that is wrong,
  /// or a note made ahead, must not cost what was written.
  func doubt(_ direction: DayDirection, today: Day) -> String? {
    guard direction == .past, self > today else { return nil }
    return "\(words) is still to come (today is \(today.words)). It is kept as you said; if it is a slip, change it."
  }
}
