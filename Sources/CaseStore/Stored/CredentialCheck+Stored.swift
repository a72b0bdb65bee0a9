package import CaseModel
package import GRDB

extension CredentialCheck: Stored {
  package static let table = "credential_check"

  package init(row: Row) throws {
    try self.init(
      doctor: row.decode(forColumn: "doctor_id"),
      source: row.decode(forColumn: "source"),
      checkedOn: row.decode(forColumn: "checked_on"))
    result = try row.decode(forColumn: "result")
  }

  package var columns: StoredColumns {
    [
      "doctor_id": doctor,
      "source": source,
      "checked_on": checkedOn,
      "result": result,
    ]
  }

  package var caseReference: Reference<CaseFile>? { nil }
  package var day: Day? { checkedOn }
  package var wording: [String?] { [source, result] }
}
