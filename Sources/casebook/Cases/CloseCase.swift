import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook case close C`: puts a case away. All of it is kept; it is no longer in what covers the open cases.
struct CloseCase: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Put a case away; all of it is kept.",
    discussion: "Example: casebook case close C1 --reason -")

  @Argument(help: ArgumentHelp("Its reference, or part of its title.", valueName: "ref")) var name: String
  @OptionGroup var answers: CloseAnswers
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let file = try context.read { try context.find(CaseNoun.self, name, in: $0) }
    if let day = file.closedOn { throw Problem.refused("\(file.reference) is closed already, since \(day.words).") }
    let desk = Desk(context: context, file: file)
    let answers = try context.ask(Self.prompts, answers, at: desk, as: "case close \(file.reference)")
    let view = try context.write { ledger in
      if try ledger.chosenCase() == file.reference { try ledger.choose(nil) }
      let closed = try ledger.change(file.reference) { file in
        file.closedOn = context.today
        file.closedReason.take(answers.reason)
      }
      return try CaseNoun.view(closed, in: ledger, today: context.today, outcome: "Closed")
    }
    try context.show(view)
  }

  static var prompts: [Prompt<CloseAnswers>] {
    [.text("reason", \.reason, "Why", why: "So that you know later. It may stay empty.")]
  }
}

/// What is asked when a case is closed.
struct CloseAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "Why, or - to read it.") var reason: String?
}
