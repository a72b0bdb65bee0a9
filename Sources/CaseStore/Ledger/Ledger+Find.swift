package import CaseModel
import GRDB

extension Ledger {
  /// The record with that reference, or nil when there is none (any more).
  package func find<Noun: Stored>(_ reference: Reference<Noun>) throws -> Saved<Noun>? {
    let found: [Saved<Noun>] = try fetch(where: "id = \(reference.number)")
    return found.first
  }

  /// The record with that reference; throws `LedgerError.notFound` when there is none.
  package func get<Noun: Stored>(_ reference: Reference<Noun>) throws -> Saved<Noun> {
    guard let saved = try find(reference) else { throw LedgerError.notFound(reference.any) }
    return saved
  }

  /// Every record of that kind, by reference.
  package func all<Noun: Stored>(_ noun: Noun.Type = Noun.self) throws -> [Saved<Noun>] {
    try fetch(where: "true")
  }

  /// Every record of that kind in one case, by reference.
  package func all<Noun: Stored>(
    _ noun: Noun.Type = Noun.self, in caseFile: Reference<CaseFile>
  ) throws -> [Saved<Noun>] {
    try fetch(where: "case_id = \(caseFile)")
  }

  /// The records of that kind that meet a condition on the columns of its table, by reference.
  func fetch<Noun: Stored>(where condition: SQL) throws -> [Saved<Noun>] {
    let sql: SQL = "SELECT * FROM \(sql: Noun.table) WHERE \(condition) ORDER BY id"
    var order: [Int] = []
    var records: [Int: Noun] = [:]
    let rows = try Row.fetchCursor(database, SQLRequest<Row>(literal: sql))
    while let row = try rows.next() {
      let number: Int = try row.decode(forColumn: "id")
      order.append(number)
      records[number] = try Noun(row: row)
    }
    if !records.isEmpty { try Noun.attachParts(to: &records, where: condition, in: database) }
    return order.compactMap { number in records[number].map { Saved(Reference(number), $0) } }
  }
}
