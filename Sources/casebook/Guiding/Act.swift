import ArgumentParser
import CaseModel

/// `casebook act`: step 1 by itself.
struct Act: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "act",
    abstract: "Step 1: what was said, how long it can wait, and a visit.", discussion: "Example: casebook act")

  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws { try StepGuide(step: .act).run(in: context) }
}
