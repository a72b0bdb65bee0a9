import ArgumentParser
import CaseModel
import CaseStore

/// `casebook task reopen T`: takes back that a task is done.
struct ReopenTask: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Take back that one is done.", discussion: "Example: casebook task reopen T1")

  @Argument(help: ArgumentHelp("Its reference, or part of its text.", valueName: "ref")) var name: String
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let view = try context.write { ledger in
      let task = try context.find(TaskNoun.self, name, in: ledger)
      guard task.doneOn != nil else { throw Problem.refused("\(task.reference) is open.") }
      let open = try ledger.change(task.reference) { $0.doneOn = nil }
      return try TaskNoun.view(open, in: ledger, today: context.today, outcome: "Open again")
    }
    try context.show(view)
  }
}
