import ArgumentParser
import CaseModel

/// `casebook records`: step 4 by itself.
struct Records: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "Step 4: which records to ask for, and of whom.", discussion: "Example: casebook records")

  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws { try StepGuide(step: .records).run(in: context) }
}
