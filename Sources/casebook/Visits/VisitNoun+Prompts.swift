import CaseModel
import CaseStore
import Terminal

extension VisitNoun {
  static func prompts(at desk: Desk) throws -> [Prompt<VisitAnswers>] {
    let log = try VisitLog(at: desk)
    return [
      .doctor(
        "doctor", \.doctor, "Doctor", why: "So that you know later who said it.", desk: desk, mayBeNew: true
      ).required().offered { _ in log.expectedDoctor },
      day(at: desk).standard { log.expectedDay(with: $0.doctor) },
      .line("present", \.present, "Who was there", why: "Someone who heard it too can be asked about it later."),
      .text("said", \.said, "What was said", why: "A day later half of it is forgotten.").required(),
    ] + nextPrompts(at: desk) + log.questionPrompts
  }

  static func changePrompts(at desk: Desk) throws -> [Prompt<VisitAnswers>] {
    [
      .doctor(
        "doctor", \.doctor, "Doctor", why: "So that you know later who said it.", desk: desk, mayBeNew: true
      ).required(),
      day(at: desk).neverEmpty(),
      .line("present", \.present, "Who was there", why: "Someone who heard it too can be asked about it later."),
      .text("said", \.said, "What was said", why: "A day later half of it is forgotten.").required(),
      Prompt("answer", \.answers, { _ in "Answers" }, why: "Each stands beside the other doctors'.", form: .list) {
        text, _ in Reading(text.trimmed)
      }.unasked(),
    ] + nextPrompts(at: desk)
  }

  private static func day(at desk: Desk) -> Prompt<VisitAnswers> {
    .day(
      "on", \.on, "When", why: "So that everything stands in order.", today: desk.today, .past)
  }

  private static func nextPrompts(at desk: Desk) -> [Prompt<VisitAnswers>] {
    [
      .text("next", \.next, "What is next", why: "With a day it becomes a task, and you are reminded of it."),
      .day("next-by", \.nextBy, "By when", why: "Then it becomes a task.", today: desk.today, .future)
        .when { !($0.next ?? "").isEmpty },
      Prompt(
        "appointment", \.appointment, { _ in "Appointment" }, why: "The visit closes it.", form: .line
      ) { text, _ in
        guard let reference = Reference<Appointment>(text.trimmed) else {
          throw AnswerProblem("“\(text)” is no appointment. Type its reference, like A4: casebook appointment list")
        }
        return Reading(reference.description)
      }.unasked(),
    ]
  }
}
