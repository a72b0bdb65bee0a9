import ArgumentParser
import CaseModel

/// `casebook NOUN show REF`: one whole record.
struct ShowRecord<N: Noun>: CasebookCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: "Show one, whole.",
      discussion: "Example: casebook \(N.Record.kind.noun) show \(N.Record.kind.rawValue)1")
  }

  @Argument(help: ArgumentHelp("Its reference, or part of its name.", valueName: "ref")) var name: String?
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    guard try context.hasCasebook() else { return try context.show(NothingYetView()) }
    try context.show(
      try context.read { ledger in
        try N.view(context.meant(N.self, name, verb: "show", in: ledger), in: ledger, today: context.today)
      })
  }
}
