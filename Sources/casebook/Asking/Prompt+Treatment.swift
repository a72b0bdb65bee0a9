import CaseModel
import Terminal

extension Prompt {
  /// When the advised treatment starts: a day, `begun`, or `none`; `not known` leaves it open.
  static func treatmentStart(_ option: String, _ answer: WritableKeyPath<Answers, String?>, today: Day) -> Prompt {
    Prompt(
      option, answer, { _ in "When does it start (a day, begun, none)" },
      why: "The second opinion is best before it. A day, “begun”, or “none” if nothing is planned.", form: .line
    ) { text, _ in
      let start = try TreatmentStart(text.trimmed.lowercased()) ?? .planned(planned(text, today: today))
      return Reading(start.description, shown: start.words(today: today), isEchoed: true)
    }
  }

  private static func planned(_ text: String, today: Day) throws -> Day {
    do {
      return try Day.understood(text, today: today, .future)
    } catch let problem as AnswerProblem {
      throw AnswerProblem("\(problem.message) Or type begun, or none.")
    }
  }
}
