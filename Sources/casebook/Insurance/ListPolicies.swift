import ArgumentParser
import CaseModel
import CaseStore

/// `casebook insurance policy list`: who pays, for everyone, or for the person of the case that is named.
struct ListPolicies: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List them, by reference.", discussion: "Example: casebook insurance policy list")

  @OptionGroup var member: MemberOptions
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let view = try context.read { ledger in
      var policies = try ledger.all(InsurancePolicy.self)
      if shared.caseName != nil {
        let person = try context.caseFile(in: ledger).person
        policies = policies.filter { $0.person == person }
      }
      return ListView(
        records: try policies.map { try member.view($0, in: ledger) }, columns: PolicyNoun.listed,
        empty: "Nothing here yet. To add: \(PolicyNoun.example)")
    }
    try context.show(view)
  }
}
