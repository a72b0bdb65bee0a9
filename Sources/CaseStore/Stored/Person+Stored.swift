package import CaseModel
package import GRDB

extension Person: Stored {
  package static let table = "person"

  package init(row: Row) throws {
    try self.init(name: row.decode(forColumn: "name"), relation: row.decode(forColumn: "relation"))
    born = try row.decode(forColumn: "born")
    signer = try row.decode(forColumn: "signer")
    signsUntil = try row.decode(forColumn: "signs_until")
    authority = try row.decode(forColumn: "authority")
    notes = try row.decode(forColumn: "notes")
  }

  package var columns: StoredColumns {
    [
      "name": name,
      "relation": relation,
      "born": born,
      "signer": signer,
      "signs_until": signsUntil,
      "authority": authority,
      "notes": notes,
    ]
  }

  package var caseReference: Reference<CaseFile>? { nil }
  package var day: Day? { nil }
  package var wording: [String?] { [name, signer, authority, notes] }
}
