import ArgumentParser
import CaseModel
import CaseStore

/// `casebook case use C`: chooses the case that commands work on where none is named.
struct UseCase: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Choose the case to work on.", discussion: "Example: casebook case use C1")

  @Argument(help: ArgumentHelp("Its reference, or part of its title.", valueName: "ref")) var name: String
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let view = try context.write { ledger in
      let file = try context.find(CaseNoun.self, name, in: ledger)
      guard file.closedOn == nil else {
        throw Problem.refused(
          "\(file.reference) is closed. Open it again first: casebook case reopen \(file.reference)")
      }
      try ledger.choose(file.reference)
      return try CaseNoun.view(file, in: ledger, today: context.today, outcome: "Chosen")
    }
    try context.show(view)
  }
}
