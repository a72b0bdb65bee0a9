import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook question answer Q`: keeps what one doctor answered, in place of what the same doctor said before.
struct AnswerQuestion: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Note what a doctor answered.",
    discussion: "Example: casebook question answer Q1 --doctor \"Dr. Example\" --text -")

  @Argument(help: ArgumentHelp("The question: its reference, or part of it.", valueName: "ref")) var name: String
  @OptionGroup var answers: AnswerFields
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let question = try context.read { try context.find(QuestionNoun.self, name, in: $0) }
    let desk = try context.desk(on: question.facts)
    if context.console.canAsk { context.say("\(question.reference) \(question.text)") }
    let command = "question answer \(question.reference)"
    let given = try context.ask(Self.prompts(at: desk), answers, at: desk, as: command)
    let view = try context.write { ledger in
      let kept = try keep(given, for: question.reference, at: desk, in: ledger)
      return try QuestionNoun.view(kept, in: ledger, today: context.today, outcome: "Saved")
    }
    try context.show(view)
  }

  private static func prompts(at desk: Desk) -> [Prompt<AnswerFields>] {
    [
      .doctor("doctor", \.doctor, "Who answered", why: "Each doctor's answer is kept.", desk: desk, mayBeNew: true)
        .required(),
      Prompt.day(
        "on", \.on, "When", why: "So that everything stands in order.", today: desk.today, .past
      ).standard { _ in desk.today.iso }.when { !$0.remove },
      Prompt.text("text", \.text, "The answer", why: "In the doctor's words, as near as you can.").required()
        .when { !$0.remove },
    ]
  }

  private func keep(
    _ given: AnswerFields, for question: Reference<Question>, at desk: Desk, in ledger: Ledger
  ) throws -> Saved<Question> {
    let doctor = try desk.doctor(named: given.doctor ?? "", in: ledger)
    let name = try ledger.get(doctor).name
    let earlier = try ledger.get(question).answers.first { $0.doctor == doctor }
    if given.remove {
      guard earlier != nil else { throw Problem.refused("\(name) has no answer to \(question). Nothing was changed.") }
    } else if earlier?.text == given.text {
      throw Problem.refused("That is already what \(name) answered to \(question). Nothing was changed.")
    }
    if let earlier {
      desk.context.remark(
        "\(given.remove ? "Taken away:" : "In place of") what \(name) answered before: “\(earlier.text)”")
    }
    let answer = given.remove ? nil : try self.answer(of: doctor, given, at: desk, in: ledger)
    return try ledger.change(question) { question in
      question.answers.removeAll { $0.doctor == doctor }
      if let answer { question.keep(answer) }
    }
  }

  /// The answer, joined to the visit with that doctor on that day.
  private func answer(
    of doctor: Reference<Doctor>, _ given: AnswerFields, at desk: Desk, in ledger: Ledger
  ) throws -> QuestionAnswer {
    var answer = QuestionAnswer(doctor: doctor, text: given.text ?? "")
    answer.answeredOn = given.on.flatMap(Day.init(_:)) ?? desk.today
    answer.visit = try ledger.visits(with: doctor, in: desk.caseFile().reference)
      .last { $0.visitedOn == answer.answeredOn }?.reference
    return answer
  }
}
