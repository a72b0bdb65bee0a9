package import CaseModel
package import GRDB

extension Decision: Stored {
  package static let table = "decision"

  package init(row: Row) throws {
    try self.init(
      caseFile: row.decode(forColumn: "case_id"),
      round: row.decode(forColumn: "round"),
      choice: row.decode(forColumn: "choice"),
      decidedOn: row.decode(forColumn: "decided_on"))
    doctor = try row.decode(forColumn: "doctor_id")
    reasons = try row.decode(forColumn: "reasons")
    changeMyMind = try row.decode(forColumn: "change_my_mind")
  }

  package var columns: StoredColumns {
    [
      "case_id": caseFile,
      "round": round,
      "choice": choice,
      "decided_on": decidedOn,
      "doctor_id": doctor,
      "reasons": reasons,
      "change_my_mind": changeMyMind,
    ]
  }

  package var caseReference: Reference<CaseFile>? { caseFile }
  package var day: Day? { decidedOn }
  package var wording: [String?] { [reasons, changeMyMind] }
}
