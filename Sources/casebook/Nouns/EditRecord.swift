import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook NOUN edit REF`: the options of `add`; those given are changed, an empty value clears. Without any, each
/// field is asked with what stands there as its default.
struct EditRecord<N: Noun>: CasebookCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit", abstract: "Change one; an empty value (\"\") clears a field.",
      discussion: "Example: casebook \(N.Record.kind.noun) edit \(N.Record.kind.rawValue)1")
  }

  @Argument(help: ArgumentHelp("Its reference, or part of its name.", valueName: "ref")) var name: String?
  @OptionGroup var answers: N.Answers
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let saved = try context.read { try context.meant(N.self, name, verb: "edit", in: $0) }
    let desk = try context.desk(on: saved.facts)
    let current = try context.read { try N.answers(from: saved, in: $0) }
    let command = "\(N.Record.kind.noun) edit \(saved.reference)"
    let answers = try context.askChanges(N.changePrompts(at: desk), answers, current: current, at: desk, as: command)
    let view = try context.write { ledger in
      let changed = try N.change(saved.reference, answers, at: desk, in: ledger)
      return try N.view(changed, in: ledger, today: context.today, outcome: "Changed")
    }
    try context.show(view)
  }
}
