import ArgumentParser
import CaseModel
import CaseStore

/// `casebook NOUN list`: the records of all open cases, or of the one that is named.
struct ListRecords<N: Noun>: CasebookCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: "List them, by reference.",
      discussion: "Example: casebook \(N.Record.kind.noun) list")
  }

  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let view = try context.read { ledger in
      let saved = N.sorted(try context.listed(N.self, in: ledger))
      return ListView(
        records: try saved.map { try N.view($0, in: ledger, today: context.today) }, columns: N.listed,
        empty: "Nothing here yet. To add: \(N.example)")
    }
    try context.show(view)
  }
}
