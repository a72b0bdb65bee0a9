import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook question add`: keeps one question, or several; a person is offered those that fit the case.
struct AddQuestions: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a question.", discussion: "Example: \(QuestionNoun.example)")

  @OptionGroup var answers: QuestionAnswers
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let saved = try Self.ask(answers, at: context.desk(for: QuestionNoun.self))
    let views = try context.read { ledger in
      try saved.map { try QuestionNoun.view($0, in: ledger, today: context.today, outcome: "Saved") }
    }
    if let only = views.first, views.count == 1 { return try context.show(only) }
    try context.show(SavedQuestionsView(records: views))
  }

  /// Asks for questions where none is given, and keeps them in one transaction.
  static func ask(_ answers: QuestionAnswers, at desk: Desk) throws -> [Saved<Question>] {
    let context = desk.context
    let file = try desk.caseFile()
    let offered = try context.read { try SuggestedQuestions(for: file, in: $0) }
    if context.console.canAsk, answers.texts.isEmpty { offered.say(in: context) }
    let given = try context.ask([offered.prompt], answers, at: desk, as: "question add")
    return try context.write { ledger in
      try given.texts.flatMap(\.questions).map { text in
        try ledger.add(Question(caseFile: file.reference, text: text))
      }
    }
  }
}

extension String {
  /// The questions in an answer: one a line.
  fileprivate var questions: [String] {
    split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
