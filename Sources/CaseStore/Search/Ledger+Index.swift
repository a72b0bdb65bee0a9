import CaseModel
import GRDB

extension Ledger {
  /// Puts a record's words into the search, in place of those that stood there for it.
  func index<Noun: Stored>(_ saved: Saved<Noun>) throws {
    let reference = saved.reference.any
    try unindex(reference)
    let words = saved.facts.wording.compactMap(\.self) + (try namesOfDoctors(in: saved.facts))
    let body = SearchText.segmented(words.joined(separator: "\n"))
    guard !body.isEmpty else { return }
    let scope = SearchText.scope(saved.facts.caseReference ?? saved.reference.any.caseFile)
    let row = SearchRow(reference, day: saved.facts.day).id
    try database.execute(literal: "INSERT INTO search (rowid, scope, body) VALUES (\(row), \(scope), \(body))")
    try database.execute(
      literal: "INSERT INTO search_row VALUES (\(reference.kind.rawValue), \(reference.number), \(row))")
  }

  /// Takes a record's words out of the search.
  func unindex(_ reference: AnyReference) throws {
    let key: SQL = "letter = \(reference.kind.rawValue) AND number = \(reference.number)"
    let old: SQL = "SELECT row FROM search_row WHERE \(key)"
    guard let row = try SQLRequest<Int64>(literal: old).fetchOne(database) else { return }
    try database.execute(literal: "DELETE FROM search WHERE rowid = \(row)")
    try database.execute(literal: "DELETE FROM search_row WHERE \(key)")
  }

  /// The names of the doctors a record is about, so that a doctor's name finds the visits with that doctor.
  private func namesOfDoctors(in facts: some Stored) throws -> [String] {
    try facts.columns.doctors.compactMap { try find($0)?.name }
  }

  /// Puts the records that are about a doctor into the search again, because the doctor has another name now.
  func indexRecords(about doctor: Reference<Doctor>) throws {
    for link in try ForeignKey.all(to: Doctor.table, in: database) where link.owner == nil {
      guard let kind = link.kind else { continue }
      try indexAll(kind.storedType, where: "\(sql: link.column) = \(doctor)")
    }
  }

  private func indexAll<Noun: Stored>(_ noun: Noun.Type, where condition: SQL) throws {
    let records: [Saved<Noun>] = try fetch(where: condition)
    for record in records { try index(record) }
  }
}
