package import CaseModel
import GRDB

extension Ledger {
  /// What a removal would take along, let go of, or be stopped by, read from the schema's own foreign keys.
  package func dependents(of reference: AnyReference) throws -> Dependents {
    var found = Dependents()
    try collect(reference, into: &found)
    let removed = Set(found.removed + [reference])
    found.loosened.removeAll(where: removed.contains)
    found.holding.removeAll(where: removed.contains)
    return found
  }

  /// Removes a record with all that belongs to it, and gives back what hung on it.
  ///
  /// Throws `LedgerError.inUse` while other records rest on it, and `LedgerError.notFound` when there is none.
  package func remove(_ reference: AnyReference) throws -> Dependents {
    let found = try dependents(of: reference)
    guard found.holding.isEmpty else { throw LedgerError.inUse(reference, by: found.holding) }
    for removed in found.removed + [reference] { try unindex(removed) }
    let sql = "DELETE FROM \(reference.kind.storedType.table) WHERE id = ?"
    try database.execute(sql: sql, arguments: [reference.number])
    guard database.changesCount > 0 else { throw LedgerError.notFound(reference) }
    if let file = reference.caseFile { try forgetAside(of: file) }
    return found
  }

  /// Forgets what lies outside the records of a case that is gone: what was typed and not saved, and that it was chosen.
  private func forgetAside(of file: Reference<CaseFile>) throws {
    let ending = "% --case \(file)"
    try database.execute(literal: "DELETE FROM draft WHERE command LIKE \(ending)")
    if try chosenCase() == file { try choose(nil) }
  }

  /// Follows every foreign key that points at a record, and those that point at what goes with it.
  private func collect(_ reference: AnyReference, into found: inout Dependents) throws {
    for link in try ForeignKey.all(to: reference.kind.storedType.table, in: database) {
      guard let kind = link.kind else { continue }
      let sql = "SELECT DISTINCT \(link.identity) FROM \(link.table) WHERE \(link.column) = ?"
      let numbers = try Int.fetchAll(database, sql: sql, arguments: [reference.number])
      let references = numbers.map { AnyReference(kind: kind, number: $0) }
      switch link.onDelete {
      case .setNull: found.loosened += references.filter { !found.loosened.contains($0) }
      case .restrict: found.holding += references.filter { !found.holding.contains($0) }
      case .cascade where link.owner != nil: continue
      case .cascade:
        let new = references.filter { !found.removed.contains($0) }
        found.removed += new
        for next in new { try collect(next, into: &found) }
      }
    }
  }
}
