import CaseModel
import Terminal

extension Prompt {
  /// One line of text.
  static func line(
    _ option: String, _ answer: WritableKeyPath<Answers, String?>, _ label: String, why: String
  ) -> Prompt {
    Prompt(option, answer, { _ in label }, why: why, form: .line) { text, _ in Reading(text.trimmed) }
  }

  /// A text of several lines.
  static func text(
    _ option: String, _ answer: WritableKeyPath<Answers, String?>, _ label: String, why: String
  ) -> Prompt {
    Prompt(option, answer, { _ in label }, why: why, form: .text) { text, _ in Reading(text.trimmed) }
  }

  /// A day, in words or figures; echoed with its weekday and its distance from today.
  static func day(
    _ option: String, _ answer: WritableKeyPath<Answers, String?>, _ label: String, why: String, today: Day,
    _ direction: DayDirection
  ) -> Prompt {
    Prompt(option, answer, { _ in label }, why: why, form: .line) { text, _ in
      let day = try Day.understood(text, today: today, direction)
      return Reading(
        day.iso, shown: day.echo(today: today), isEchoed: true, doubt: day.doubt(direction, today: today))
    }
  }

  /// One of the code words of a list.
  static func code<Code: Coded>(
    _ option: String, _ answer: WritableKeyPath<Answers, String?>, _ codes: Code.Type, _ label: String, why: String
  ) -> Prompt {
    let choices = codes.choices
    return Prompt(option, answer, { _ in label }, why: why, form: .choice(choices)) { text, _ in
      let choice = try choices.meant(by: text)
      return Reading(choice.code, shown: choice.words)
    }
  }

  /// One or more of the code words of a list.
  static func codes<Code: Coded>(
    _ option: String, _ answers: WritableKeyPath<Answers, [String]>, _ codes: Code.Type, _ label: String, why: String
  ) -> Prompt {
    let choices = codes.choices
    return Prompt(option, answers, { _ in label }, why: why, form: .choices(choices)) { text, _ in
      let choice = try choices.meant(by: text)
      return Reading(choice.code, shown: choice.words)
    }
  }
}

extension Coded {
  /// The list as choices, in its own order.
  static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.words) } }
}
