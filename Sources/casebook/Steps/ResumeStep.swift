import ArgumentParser
import CaseModel
import CaseStore

/// `casebook step resume STEP`: takes back that a step is not needed.
struct ResumeStep: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Take up again a step that was set aside.",
    discussion: "Example: casebook step resume referrals")

  @Argument(help: ArgumentHelp("act, referrals, insurance, records or evaluate.", valueName: "step")) var name: String
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let step = try Step.meant(by: name)
    let file = try context.read { try context.caseFile(in: $0) }
    let wasSkipped = try context.write { try $0.resume(step, round: file.round, in: file.reference) }
    guard wasSkipped else { throw Problem.refused("“\(step.words)” was not set aside in this round.") }
    try context.show(SkipView(file: file, matter: .step(step), reason: nil))
  }
}
