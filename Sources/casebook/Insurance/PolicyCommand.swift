import ArgumentParser
import CaseModel

/// `casebook insurance policy`: the verbs of a noun; `list` and `show` can show the whole member number.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: PolicyNoun.abstract,
    subcommands: [
      AddRecord<PolicyNoun>.self, ListPolicies.self, ShowPolicy.self, EditRecord<PolicyNoun>.self,
      RemoveRecord<PolicyNoun>.self,
    ])
}
