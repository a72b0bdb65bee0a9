import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook case reopen C`: takes a closed case out again. Why it had been closed stays, as a note of that day.
struct ReopenCase: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Take a closed case out again.",
    discussion: "Example: casebook case reopen C1")

  @Argument(help: ArgumentHelp("Its reference, or part of its title.", valueName: "ref")) var name: String
  @OptionGroup var answers: CloseAnswers
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let file = try context.read { try context.find(CaseNoun.self, name, in: $0) }
    guard let closedOn = file.closedOn else { throw Problem.refused("\(file.reference) is open.") }
    let desk = Desk(context: context, file: file)
    let answers = try context.ask(
      CloseCase.prompts.map { $0.unasked() }, answers, at: desk, as: "case reopen \(file.reference)")
    let view = try context.write { ledger in
      try keep(file.closedReason, on: closedOn, "Closed", file.reference, ledger)
      try keep(answers.reason, on: context.today, "Opened again", file.reference, ledger)
      let open = try ledger.change(file.reference) { file in
        file.closedOn = nil
        file.closedReason = nil
      }
      return try CaseNoun.view(open, in: ledger, today: context.today, outcome: "Open again")
    }
    try context.show(view)
  }

  /// Nothing that was typed is lost: a reason becomes a note.
  private func keep(
    _ reason: String?, on day: Day, _ heading: String, _ file: Reference<CaseFile>, _ ledger: Ledger
  ) throws {
    guard let reason, !reason.isEmpty else { return }
    _ = try ledger.add(Note(caseFile: file, writtenOn: day, text: "\(heading): \(reason)"))
  }
}
