package import CaseModel
package import GRDB

extension Opinion: Stored {
  package static let table = "opinion"

  package init(row: Row) throws {
    try self.init(
      caseFile: row.decode(forColumn: "case_id"),
      doctor: row.decode(forColumn: "doctor_id"),
      round: row.decode(forColumn: "round"),
      givenOn: row.decode(forColumn: "given_on"))
    visit = try row.decode(forColumn: "visit_id")
    manner = try row.decode(forColumn: "manner")
  }

  package var columns: StoredColumns {
    [
      "case_id": caseFile,
      "doctor_id": doctor,
      "round": round,
      "given_on": givenOn,
      "visit_id": visit,
      "manner": manner,
    ]
  }

  package var caseReference: Reference<CaseFile>? { caseFile }
  package var day: Day? { givenOn }
  package var wording: [String?] { Facet.allCases.map { texts[$0] } }
}
