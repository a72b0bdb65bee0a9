package import CaseModel
package import GRDB

extension InsurancePolicy: Stored {
  package static let table = "insurance_policy"

  package init(row: Row) throws {
    try self.init(person: row.decode(forColumn: "person_id"), payer: row.decode(forColumn: "payer"))
    insurer = try row.decode(forColumn: "insurer")
    plan = try row.decode(forColumn: "plan")
    memberID = try row.decode(forColumn: "member_id")
    phone = try row.decode(forColumn: "phone")
    notes = try row.decode(forColumn: "notes")
  }

  package var columns: StoredColumns {
    [
      "person_id": person,
      "payer": payer,
      "insurer": insurer,
      "plan": plan,
      "member_id": memberID,
      "phone": phone,
      "notes": notes,
    ]
  }

  package var caseReference: Reference<CaseFile>? { nil }
  package var day: Day? { nil }
  /// Without the member number: it is masked on screen, so a search must not bring it up.
  package var wording: [String?] { [insurer, plan, phone, notes] }
}
