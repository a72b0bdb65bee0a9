import CaseModel
import Terminal

/// What is asked when something happened to a request.
enum StepPrompts {
  static func all(for verb: RequestVerb, _ request: Saved<RecordRequest>, today: Day) -> [Prompt<StepAnswers>] {
    [
      .day("on", \.on, "When", why: "The day it happened.", today: today, .past).standard { _ in today.iso },
      until(verb, today: today), items(verb, request), note(verb),
    ]
  }

  private static func until(_ verb: RequestVerb, today: Day) -> Prompt<StepAnswers> {
    let prompt = Prompt<StepAnswers>(
      "until", \.until, { _ in "Promised for (a day)" },
      why: "From the day after it, they are late with their promise.",
      form: .line
    ) { text, _ in
      guard verb.takesUntil else {
        throw AnswerProblem("A promised day goes with chase, promise or extend, not with \(verb.rawValue).")
      }
      let day = try Day.understood(text, today: today, .future)
      return Reading(day.iso, shown: day.echo(today: today), isEchoed: true)
    }
    return verb == .promise ? prompt.required() : verb.takesUntil ? prompt : prompt.unasked()
  }

  private static func items(_ verb: RequestVerb, _ request: Saved<RecordRequest>) -> Prompt<StepAnswers> {
    let prompt = Prompt<StepAnswers>.items(of: request, "Which (Enter: all that is open)")
    return verb.settlesItems && request.items.count > 1 ? prompt : prompt.unasked()
  }

  private static func note(_ verb: RequestVerb) -> Prompt<StepAnswers> {
    let label = [.deny, .close].contains(verb) ? "Why" : "What was said"
    let prompt = Prompt<StepAnswers>.text(
      "note", \.note, label, why: "So that you know later how it went, and whom you talked to.")
    return verb == .close ? prompt.required() : verb.asksNote ? prompt : prompt.unasked()
  }
}

extension Prompt<StepAnswers> {
  /// Items of a request, by their numbers in it.
  static func items(of request: Saved<RecordRequest>, _ label: String) -> Prompt {
    let choices = request.items.map { Choice(String($0.number), "\($0.description) (\($0.state.words))") }
    return Prompt(
      "item", \.items, { _ in label }, why: "Each item has a state of its own: a report is not the pictures.",
      form: .choices(choices)
    ) { text, _ in
      guard let number = Int(text) else { throw AnswerProblem("“\(text)” is not the number of an item.") }
      guard let item = request.items.first(where: { $0.number == number }) else {
        throw AnswerProblem(RequestProblem.noSuchItems([number], request.items).words, isNotFound: true)
      }
      return Reading(String(number), shown: item.description)
    }
  }
}
