import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook demo`: a worked sample case, kept in memory only. Nothing of one's own is opened or touched.
struct Demo: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Look at a sample case: today, remind, compare. Nothing of yours is touched.",
    discussion: "Example: casebook demo")

  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let stage = try DemoStage(context: context)
    try stage.play(DemoStory.untilLate)
    let today = try stage.today(on: DemoStory.lateDay)
    let remind = try stage.remind(on: DemoStory.lateDay)
    try stage.play(DemoStory.untilDecided)
    try context.show(DemoView(today: today, remind: remind, compare: try stage.compare()))
  }
}
