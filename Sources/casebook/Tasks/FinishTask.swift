import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook task done T`: ticks a task off.
struct FinishTask: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Tick one off.", discussion: "Example: casebook task done T1")

  @Argument(help: ArgumentHelp("Its reference, or part of its text.", valueName: "ref")) var name: String
  @OptionGroup var answers: DoneAnswers
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let task = try context.read { try context.find(TaskNoun.self, name, in: $0) }
    if let day = task.doneOn { throw Problem.refused("\(task.reference) is done already, since \(day.words).") }
    let desk = try context.desk(on: task.facts)
    let answers = try context.ask(Self.prompts(at: desk), answers, at: desk, as: "task done \(task.reference)")
    let view = try context.write { ledger in
      let done = try ledger.change(task.reference) { $0.doneOn = answers.on.flatMap(Day.init(_:)) ?? context.today }
      return try TaskNoun.view(done, in: ledger, today: context.today, outcome: "Done")
    }
    try context.show(view)
  }

  private static func prompts(at desk: Desk) -> [Prompt<DoneAnswers>] {
    [
      .day("on", \.on, "When", why: "The day it was done.", today: desk.today, .past).neverEmpty()
        .standard { _ in desk.today.iso }.unasked()
    ]
  }
}

/// What is asked of a thing that was done.
struct DoneAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "The day; today where left out.") var on: String?
}
