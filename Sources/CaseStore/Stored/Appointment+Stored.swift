package import CaseModel
package import GRDB

extension Appointment: Stored {
  package static let table = "appointment"

  package init(row: Row) throws {
    try self.init(
      caseFile: row.decode(forColumn: "case_id"),
      doctor: row.decode(forColumn: "doctor_id"),
      round: row.decode(forColumn: "round"),
      state: row.decode(forColumn: "state"))
    startsAt = try row.decode(forColumn: "starts_at")
    timeZone = try row.decode(forColumn: "time_zone")
    minutes = try row.decode(forColumn: "minutes")
    place = try row.decode(forColumn: "place")
    purpose = try row.decode(forColumn: "purpose")
    cancelBy = try row.decode(forColumn: "cancel_by")
    access = try row.decode(forColumn: "access")
    bring = try row.decode(forColumn: "bring")
    cancelledOn = try row.decode(forColumn: "cancelled_on")
  }

  package var columns: StoredColumns {
    [
      "case_id": caseFile,
      "doctor_id": doctor,
      "round": round,
      "state": state,
      "starts_at": startsAt,
      "time_zone": timeZone,
      "minutes": minutes,
      "place": place,
      "purpose": purpose,
      "cancel_by": cancelBy,
      "access": access,
      "bring": bring,
      "cancelled_on": cancelledOn,
    ]
  }

  package var caseReference: Reference<CaseFile>? { caseFile }
  package var day: Day? { startsAt?.day }
  package var wording: [String?] { [place, purpose, access, bring] }
}
