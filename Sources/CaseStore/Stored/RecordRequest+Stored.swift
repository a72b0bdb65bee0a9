package import CaseModel
package import GRDB

extension RecordRequest: Stored {
  package static let table = "request"

  package init(row: Row) throws {
    try self.init(
      caseFile: row.decode(forColumn: "case_id"),
      round: row.decode(forColumn: "round"),
      from: row.decode(forColumn: "holder"),
      to: RequestDestination(to: row.decode(forColumn: "to_doctor_id")))
    contact = try row.decode(forColumn: "contact")
    phone = try row.decode(forColumn: "phone")
    fax = try row.decode(forColumn: "fax")
    method = try row.decode(forColumn: "method")
    needBy = try row.decode(forColumn: "need_by")
    legalBy = try row.decode(forColumn: "legal_by")
    notes = try row.decode(forColumn: "notes")
  }

  package var columns: StoredColumns {
    [
      "case_id": caseFile,
      "round": round,
      "holder": from,
      "to_doctor_id": to.doctor,
      "contact": contact,
      "phone": phone,
      "fax": fax,
      "method": method,
      "need_by": needBy,
      "legal_by": legalBy,
      "notes": notes,
      "watched": needsWatching,
    ]
  }

  package var caseReference: Reference<CaseFile>? { caseFile }
  package var day: Day? { history.first?.day }
  package var wording: [String?] {
    [from, contact, phone, fax, notes] + items.flatMap { [$0.description, $0.tracking, $0.reason] }
      + history.map(\.note)
  }
}
