import ArgumentParser
import CaseModel

/// `casebook referrals`: step 2 by itself.
struct Referrals: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "referrals",
    abstract: "Step 2: whom to ask, and looking a doctor up.", discussion: "Example: casebook referrals")

  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws { try StepGuide(step: .referrals).run(in: context) }
}
