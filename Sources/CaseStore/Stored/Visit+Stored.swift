package import CaseModel
package import GRDB

extension Visit: Stored {
  package static let table = "visit"

  package init(row: Row) throws {
    try self.init(
      caseFile: row.decode(forColumn: "case_id"),
      doctor: row.decode(forColumn: "doctor_id"),
      round: row.decode(forColumn: "round"),
      visitedOn: row.decode(forColumn: "visited_on"))
    present = try row.decode(forColumn: "present")
    said = try row.decode(forColumn: "said")
    next = try row.decode(forColumn: "next")
    nextBy = try row.decode(forColumn: "next_by")
    appointment = try row.decode(forColumn: "appointment_id")
  }

  package var columns: StoredColumns {
    [
      "case_id": caseFile,
      "doctor_id": doctor,
      "round": round,
      "visited_on": visitedOn,
      "present": present,
      "said": said,
      "next": next,
      "next_by": nextBy,
      "appointment_id": appointment,
    ]
  }

  package var caseReference: Reference<CaseFile>? { caseFile }
  package var day: Day? { visitedOn }
  package var wording: [String?] { [present, said, next] }
}
