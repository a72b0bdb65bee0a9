import ArgumentParser
import CaseModel
import CaseStore

/// `casebook insurance policy show I`: one policy, whole.
struct ShowPolicy: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one, whole.",
    discussion: "Example: casebook insurance policy show I1 --show-member-id")

  @Argument(help: ArgumentHelp("Its reference, or part of its name.", valueName: "ref")) var name: String
  @OptionGroup var member: MemberOptions
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    try context.show(
      try context.read { ledger in
        try member.view(try context.find(PolicyNoun.self, name, in: ledger), in: ledger)
      })
  }
}
