import CaseModel
import Terminal

extension Prompt {
  /// One of the code words of a list; a person is offered only these, an option takes any.
  static func code<Code: Coded>(
    _ option: String, _ answer: WritableKeyPath<Answers, String?>, _ codes: Code.Type, offering offered: [Code],
    _ label: String, why: String
  ) -> Prompt {
    let choices = offered.map { Choice($0.rawValue, $0.words) }
    return Prompt(option, answer, { _ in label }, why: why, form: .choice(choices)) { text, _ in
      try reading(text, codes, offered: choices)
    }
  }

  /// One or more of the code words of a list; a person is offered only these, an option takes any.
  static func codes<Code: Coded>(
    _ option: String, _ answers: WritableKeyPath<Answers, [String]>, _ codes: Code.Type, offering offered: [Code],
    _ label: String, why: String
  ) -> Prompt {
    let choices = offered.map { Choice($0.rawValue, $0.words) }
    return Prompt(option, answers, { _ in label }, why: why, form: .choices(choices)) { text, _ in
      try reading(text, codes, offered: choices)
    }
  }

  /// A day that is not still to come; echoed with its weekday and its distance from today.
  static func pastDay(
    _ option: String, _ answer: WritableKeyPath<Answers, String?>, _ label: String, why: String, today: Day
  ) -> Prompt {
    Prompt(option, answer, { _ in label }, why: why, form: .line) { text, _ in
      let day = try Day.understood(text, today: today, .past)
      guard day <= today else {
        throw AnswerProblem("\(day.echo(today: today)): that day is still to come. Type the day it happened.")
      }
      return Reading(day.iso, shown: day.echo(today: today), isEchoed: true)
    }
  }

  private static func reading<Code: Coded>(
    _ text: String, _ codes: Code.Type, offered choices: [Choice]
  ) throws -> Reading {
    if let code = Code(rawValue: text) { return Reading(code.rawValue, shown: code.words) }
    do {
      let choice = try choices.meant(by: text)
      return Reading(choice.code, shown: choice.words)
    } catch let problem as AnswerProblem {
      // An option takes any of the codes, so those are what to type instead.
      let choice: Choice
      do {
        choice = try codes.choices.meant(by: text)
      } catch let whole as AnswerProblem {
        throw AnswerProblem(whole.message, atPrompt: problem.atPrompt)
      }
      return Reading(choice.code, shown: choice.words)
    }
  }
}
