package import CaseModel
package import GRDB

extension Consultation: Stored {
  package static let table = "consultation"

  package init(row: Row) throws {
    try self.init(
      caseFile: row.decode(forColumn: "case_id"),
      doctor: row.decode(forColumn: "doctor_id"),
      role: row.decode(forColumn: "role"),
      round: row.decode(forColumn: "round"))
    foundVia = try row.decode(forColumn: "found_via")
    state = try row.decode(forColumn: "state")
    offeredOn = try row.decode(forColumn: "offered_on")
    calledOn = try row.decode(forColumn: "called_on")
    inNetwork = try row.decode(forColumn: "in_network")
    independent = try row.decode(forColumn: "independent")
    notes = try row.decode(forColumn: "notes")
  }

  package var columns: StoredColumns {
    [
      "case_id": caseFile,
      "doctor_id": doctor,
      "role": role,
      "round": round,
      "found_via": foundVia,
      "state": state,
      "offered_on": offeredOn,
      "called_on": calledOn,
      "in_network": inNetwork,
      "independent": independent,
      "notes": notes,
    ]
  }

  package var caseReference: Reference<CaseFile>? { caseFile }
  package var day: Day? { nil }
  package var wording: [String?] { [notes] }
}
