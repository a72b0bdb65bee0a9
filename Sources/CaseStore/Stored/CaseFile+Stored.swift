package import CaseModel
package import GRDB

extension CaseFile: Stored {
  package static let table = "case_file"

  package init(row: Row) throws {
    try self.init(
      person: row.decode(forColumn: "person_id"),
      title: row.decode(forColumn: "title"),
      jurisdiction: row.decode(forColumn: "jurisdiction"),
      openedOn: row.decode(forColumn: "opened_on"))
    treatment = try row.decode(forColumn: "treatment")
    treatmentStart = try row.decode(forColumn: "treatment_start")
    safeBy = try row.decode(forColumn: "safe_by")
    emergencyNumber = try row.decode(forColumn: "emergency_number")
    round = try row.decode(forColumn: "round")
    closedOn = try row.decode(forColumn: "closed_on")
    closedReason = try row.decode(forColumn: "closed_reason")
  }

  package var columns: StoredColumns {
    [
      "person_id": person,
      "title": title,
      "jurisdiction": jurisdiction,
      "opened_on": openedOn,
      "treatment": treatment,
      "treatment_start": treatmentStart,
      "safe_by": safeBy,
      "emergency_number": emergencyNumber,
      "round": round,
      "closed_on": closedOn,
      "closed_reason": closedReason,
    ]
  }

  package var caseReference: Reference<CaseFile>? { nil }
  package var day: Day? { openedOn }
  package var wording: [String?] { [title, treatment, emergencyNumber, closedReason] }
}
