import ArgumentParser
import CaseModel
import CaseStore

/// Whether the whole member number may be seen.
struct MemberOptions: ParsableArguments {
  @Flag(name: .customLong("show-member-id"), help: "Show the whole member number.") var showsAll = false

  /// One policy, its member number masked or not.
  func view(_ policy: Saved<InsurancePolicy>, in ledger: Ledger) throws -> RecordView {
    let entries = try PolicyNoun.entries(of: policy, in: ledger) { showsAll ? $0 : MemberNumber.masked($0) }
    return RecordView(reference: policy.reference.any, entries: entries)
  }
}
