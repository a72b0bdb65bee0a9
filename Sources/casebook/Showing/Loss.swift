import CaseModel
import CaseStore

/// What a removal takes along, lets go of, or is stopped by; each record with the words by which a person knows it.
struct Loss {
  /// What goes with it.
  let removed: [String]
  /// What stays and no longer names it.
  let loosened: [String]
  /// What rests on it, so that it cannot be removed.
  let holding: [String]

  /// A whole case may take hundreds along; nobody reads them all.
  private static let shownAtMost = 20

  init(of reference: AnyReference, in ledger: Ledger) throws {
    let dependents = try ledger.dependents(of: reference)
    removed = try dependents.removed.map { try RecordLine($0, in: ledger).words }
    loosened = try dependents.loosened.map { try RecordLine($0, in: ledger).words }
    holding = try dependents.holding.map { try RecordLine($0, in: ledger).words }
  }

  /// What will happen, before it does.
  var warnings: [String] {
    list("These go with it:", removed) + list("These stay, and will no longer name it:", loosened)
  }

  /// What has happened.
  var sentences: [String] {
    list("Removed with it:", removed) + list("Kept, but no longer joined to it:", loosened)
  }

  private func list(_ heading: String, _ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    let more = lines.count > Self.shownAtMost ? ["  and \(lines.count - Self.shownAtMost) more"] : []
    return [heading] + lines.prefix(Self.shownAtMost).map { "  \($0)" } + more
  }
}
