import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook request VERB R`: says what happened to a request, and shows how it stands now.
struct EnterStep<Tag: RequestVerbTag>: CasebookCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Tag.verb.rawValue, abstract: Tag.verb.abstract, discussion: "Example: \(Tag.verb.example)")
  }

  @Argument(help: ArgumentHelp("The request: R1, or part of who has the records.", valueName: "ref")) var name: String
  @OptionGroup var answers: StepAnswers
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let request = try context.read { try context.find(RequestNoun.self, name, in: $0) }
    let desk = try context.desk(on: request.facts)
    let prompts = StepPrompts.all(for: Tag.verb, request, today: context.today)
    let command = "request \(Tag.verb.rawValue) \(request.reference)"
    let answers = try context.ask(prompts, answers, at: desk, as: command)
    let step = step(answers, today: context.today)
    let view = try context.write { ledger in
      let changed = try ledger.change(request.reference) { try $0.enter(step) }
      return try RequestNoun.view(changed, in: ledger, today: context.today, outcome: "Saved")
    }
    try context.show(view)
  }

  private func step(_ answers: StepAnswers, today: Day) -> RequestStep {
    var step = RequestStep(Tag.verb, on: answers.on.flatMap { Day($0) } ?? today)
    step.until.take(answers.until, Day.init(_:))
    step.items = answers.items.compactMap { Int($0) }
    step.note.take(answers.note)
    return step
  }
}
