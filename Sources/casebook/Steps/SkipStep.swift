import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook step skip STEP`: says that a step is not needed in this round, and why.
struct SkipStep: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip", abstract: "A step is not needed in this round, with a reason.",
    discussion: "Example: casebook step skip referrals --reason -")

  @Argument(help: ArgumentHelp("act, referrals, insurance, records or evaluate.", valueName: "step")) var name: String
  @OptionGroup var answers: SkipStepAnswers
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let step = try Step.meant(by: name)
    let file = try context.read { try context.caseFile(in: $0) }
    let prompt = Prompt<SkipStepAnswers>.text("reason", \.reason, "Why", why: "So that you know later.").required()
    let answers = try context.ask(
      [prompt], answers, at: Desk(context: context, file: file), as: "step skip \(step.rawValue)")
    guard let reason = answers.reason else { return }
    try context.write { try $0.skip(StepSkip(round: file.round, step: step, reason: reason), in: file.reference) }
    try context.show(SkipView(file: file, matter: .step(step), reason: reason))
  }
}
