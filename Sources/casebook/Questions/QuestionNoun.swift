import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook question`: what to ask the doctors, and what each of them answered.
struct QuestionNoun: Noun {
  static let abstract = "What to ask the doctors, and what each answered."
  static let example = "casebook question add --text \"How long is it safe to wait?\""
  static let listed = ["text", "answeredBy"]
  static let verbs: [any ParsableCommand.Type] = [AnswerQuestion.self]
  static let adder: any ParsableCommand.Type = AddQuestions.self

  static func prompts(at desk: Desk) -> [Prompt<QuestionAnswers>] {
    [
      Prompt(
        "text", \.texts, { _ in "Question" }, why: "Asked of every doctor, the answers stand side by side.", form: .line
      ) { text, _ in Reading(text.trimmed) }.required()
    ]
  }

  static func record(from answers: QuestionAnswers, at desk: Desk, in ledger: Ledger) throws -> Question {
    Question(caseFile: try desk.caseFile().reference, text: answers.texts.first ?? "")
  }

  static func fill(_ question: inout Question, from answers: QuestionAnswers, at desk: Desk, in ledger: Ledger) {
    question.text = answers.texts.first ?? question.text
  }

  static func answers(from question: Saved<Question>, in ledger: Ledger) throws -> QuestionAnswers {
    var answers = try QuestionAnswers.blank()
    answers.texts = [question.text]
    return answers
  }

  static func entries(of question: Saved<Question>, in ledger: Ledger, today: Day) throws -> [Entry] {
    let answers = try question.answers.map { ($0, try ledger.get($0.doctor).name) }
    let texts = answers.map { answer, name in
      let day = answer.answeredOn.map { ", \($0.words)" } ?? ""
      return "\(name)\(day): \(answer.text)"
    }
    return [
      .text("text", "Question", question.text),
      Entry(
        "answeredBy", "Answered by", json: JSON(answers.map(\.1)),
        shown: answers.isEmpty ? "nobody yet" : answers.map(\.1).joined(separator: ", ")),
      Entry(
        "answers", "Answers", json: .array(answers.map { json($0, $1) }),
        shown: texts.isEmpty ? nil : texts.joined(separator: "\n")),
      .reference("case", "Case", question.caseFile),
    ]
  }

  static func name(of question: Saved<Question>, in ledger: Ledger) -> String { question.text }

  private static func json(_ answer: QuestionAnswer, _ name: String) -> JSON {
    [
      "doctor": .string(name), "doctorRef": .string(answer.doctor.description), "text": .string(answer.text),
      "on": JSON(answer.answeredOn?.iso), "visit": JSON(answer.visit?.description),
    ]
  }
}
