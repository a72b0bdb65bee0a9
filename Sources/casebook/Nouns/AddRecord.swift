import ArgumentParser
import CaseModel

/// `casebook NOUN add`: asks for what is missing, keeps the record, shows what was saved.
struct AddRecord<N: Noun>: CasebookCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: N.addVerb, abstract: "Add \(N.Record.kind.article).", discussion: "Example: \(N.example)")
  }

  @OptionGroup var answers: N.Answers
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let desk = try N.desk(for: answers, in: context)
    let answers = try context.ask(N.prompts(at: desk), answers, at: desk, as: "\(N.Record.kind.noun) \(N.addVerb)")
    let view = try context.write { ledger in
      try N.view(N.add(answers, at: desk, in: ledger), in: ledger, today: context.today, outcome: "Saved")
    }
    try context.show(view)
  }
}
