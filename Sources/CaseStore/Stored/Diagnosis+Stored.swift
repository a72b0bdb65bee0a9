package import CaseModel
package import GRDB

extension Diagnosis: Stored {
  package static let table = "diagnosis"

  package init(row: Row) throws {
    try self.init(caseFile: row.decode(forColumn: "case_id"), name: row.decode(forColumn: "name"))
    code = try row.decode(forColumn: "code")
    doctor = try row.decode(forColumn: "doctor_id")
    diagnosedOn = try row.decode(forColumn: "diagnosed_on")
    certainty = try row.decode(forColumn: "certainty")
    basis = try row.decode(forColumn: "basis")
  }

  package var columns: StoredColumns {
    [
      "case_id": caseFile,
      "name": name,
      "code": code,
      "doctor_id": doctor,
      "diagnosed_on": diagnosedOn,
      "certainty": certainty,
      "basis": basis,
    ]
  }

  package var caseReference: Reference<CaseFile>? { caseFile }
  package var day: Day? { diagnosedOn }
  package var wording: [String?] { [name, code, basis] }
}
