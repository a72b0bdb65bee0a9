package import CaseModel
import GRDB

extension Ledger {
  /// Keeps a new record under a reference of its own.
  package func add<Noun: Stored>(_ facts: Noun) throws -> Saved<Noun> {
    let saved = Saved(Reference<Noun>(try nextNumber(for: Noun.kind)), facts)
    try facts.columns.insert(into: Noun.table, id: saved.reference.number, in: database)
    try facts.keepParts(of: saved.reference.number, in: database)
    try index(saved)
    return saved
  }

  /// Keeps a changed record in place of what stood under its reference.
  package func replace<Noun: Stored>(_ saved: Saved<Noun>) throws {
    let doctor = Noun.kind == .doctor ? Reference<Doctor>(saved.reference.number) : nil
    let name = try doctor.flatMap { try find($0)?.name }
    try saved.facts.columns.update(Noun.table, id: saved.reference.number, in: database)
    guard database.changesCount == 1 else { throw LedgerError.notFound(saved.reference.any) }
    try saved.facts.keepParts(of: saved.reference.number, in: database)
    try index(saved)
    if let doctor, try find(doctor)?.name != name { try indexRecords(about: doctor) }
  }

  /// Changes the record with that reference, and gives back what is kept now.
  package func change<Noun: Stored>(
    _ reference: Reference<Noun>, _ change: (inout Noun) throws -> Void
  ) throws -> Saved<Noun> {
    var saved = try get(reference)
    try change(&saved.facts)
    try replace(saved)
    return saved
  }

  /// The next number for a letter: one more than was ever given out, whatever has been removed since.
  private func nextNumber(for kind: RecordKind) throws -> Int {
    let sql: SQL = """
      INSERT INTO reference_counter (letter, last) VALUES (\(kind.rawValue), 1)
      ON CONFLICT (letter) DO UPDATE SET last = last + 1 RETURNING last
      """
    guard let number = try SQLRequest<Int>(literal: sql).fetchOne(database) else {
      throw DatabaseError(message: "the counter of references gave no number")
    }
    return number
  }
}
