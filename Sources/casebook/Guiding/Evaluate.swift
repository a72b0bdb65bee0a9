import ArgumentParser
import CaseModel

/// `casebook evaluate`: step 5 by itself.
struct Evaluate: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Step 5: what the doctors say, how it compares, what you decide.",
    discussion: "Example: casebook evaluate")

  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws { try StepGuide(step: .evaluate).run(in: context) }
}
