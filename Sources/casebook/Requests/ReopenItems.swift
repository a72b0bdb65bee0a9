import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook request reopen R --item N`: takes back that an item came, was refused, or was set aside.
struct ReopenItems: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Take back that an item came or was set aside: it is open again.",
    discussion: "Example: casebook request reopen R1 --item 2")

  @Argument(help: ArgumentHelp("The request: R1, or part of who has the records.", valueName: "ref")) var name: String
  @OptionGroup var answers: ReopenAnswers
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let request = try context.read { try context.find(RequestNoun.self, name, in: $0) }
    let desk = try context.desk(on: request.facts)
    var given = try StepAnswers.blank()
    given.items = answers.items
    let prompt = Prompt<StepAnswers>.items(of: request, "Which").required()
    let chosen = try context.ask([prompt], given, at: desk, as: "request reopen \(request.reference)")
    let view = try context.write { ledger in
      let changed = try ledger.change(request.reference) { try $0.reopen(chosen.items.compactMap { Int($0) }) }
      return try RequestNoun.view(changed, in: ledger, today: context.today, outcome: "Changed")
    }
    try context.show(view)
  }
}
