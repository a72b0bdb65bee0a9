package import CaseModel
package import GRDB

extension Doctor: Stored {
  package static let table = "doctor"

  package init(row: Row) throws {
    try self.init(name: row.decode(forColumn: "name"))
    specialty = try row.decode(forColumn: "specialty")
    practice = try row.decode(forColumn: "practice")
    phone = try row.decode(forColumn: "phone")
    fax = try row.decode(forColumn: "fax")
    email = try row.decode(forColumn: "email")
    address = try row.decode(forColumn: "address")
    npi = try row.decode(forColumn: "npi")
    notes = try row.decode(forColumn: "notes")
  }

  package var columns: StoredColumns {
    [
      "name": name,
      "specialty": specialty,
      "practice": practice,
      "phone": phone,
      "fax": fax,
      "email": email,
      "address": address,
      "npi": npi,
      "notes": notes,
    ]
  }

  package var caseReference: Reference<CaseFile>? { nil }
  package var day: Day? { nil }
  package var wording: [String?] { [name, specialty, practice, phone, fax, email, address, npi, notes] }
}
