import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook NOUN remove REF`: says what hangs on the record, asks, and removes just that.
struct RemoveRecord<N: Noun>: CasebookCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove", abstract: "Remove one; says first what goes with it.",
      discussion: "Example: casebook \(N.Record.kind.noun) remove \(N.Record.kind.rawValue)1 --yes")
  }

  @Argument(help: ArgumentHelp("Its reference, or part of its name.", valueName: "ref")) var name: String
  @Flag(help: "Remove without asking.") var yes = false
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let (saved, view, loss) = try context.read { ledger in
      let saved = try context.find(N.self, name, in: ledger)
      try N.checkRemoval(of: saved, in: ledger)
      return (
        saved,
        try N.view(saved, in: ledger, today: context.today, outcome: "Removed"),
        try Loss(of: saved.reference.any, in: ledger)
      )
    }
    guard loss.holding.isEmpty else { throw Problem.inUse(view.reference, by: loss.holding) }
    if !yes { try confirm(view, loss, context) }
    let desk = try context.desk(on: saved.facts)
    try context.write { ledger in
      try N.checkRemoval(of: saved, in: ledger)
      try N.remove(saved, at: desk, in: ledger)
    }
    for line in loss.sentences { context.say(line) }
    try context.show(view)
  }

  private func confirm(_ view: RecordView, _ loss: Loss, _ context: Context) throws {
    var shown = view
    shown.outcome = nil
    context.tell(shown.page)
    for line in loss.warnings { context.say(line) }
    guard context.console.canAsk else { throw Problem.notConfirmed(view.reference) }
    guard case .text(let reply) = try context.console.ask("Remove \(view.reference)? [y/N]: ", completions: []),
      ["y", "yes"].contains(reply.trimmed.lowercased())
    else { throw Problem.declined(kept: "Nothing was removed.") }
  }
}
