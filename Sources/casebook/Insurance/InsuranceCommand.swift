import ArgumentParser
import CaseModel

/// `casebook insurance`: step 3 by itself, and with a verb what is recorded of who pays.
struct InsuranceCommand: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "insurance", abstract: "Who pays: the policy, what to ask, what they said and promised.",
    discussion: "Example: casebook insurance",
    subcommands: [
      PolicyNoun.self, InsuranceNoteNoun.self, SkipTopic.self, ResumeTopic.self,
    ])

  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws { try StepGuide(step: .insurance).run(in: context) }
}
