import ArgumentParser
import CaseModel

/// `casebook insurance policy`: `list` and `show` can show the whole member number.
extension PolicyNoun {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "policy", abstract: abstract,
      subcommands: Branch.kept(
        of: Self.self,
        [
          AddRecord<PolicyNoun>.self, ListPolicies.self, ShowPolicy.self, EditRecord<PolicyNoun>.self,
          RemoveRecord<PolicyNoun>.self,
        ]))
  }
}
