package import CaseModel
package import GRDB

extension Treatment: Stored {
  package static let table = "treatment"

  package init(row: Row) throws {
    try self.init(caseFile: row.decode(forColumn: "case_id"), name: row.decode(forColumn: "name"))
    dose = try row.decode(forColumn: "dose")
    from = try row.decode(forColumn: "from_day")
    to = try row.decode(forColumn: "to_day")
    effect = try row.decode(forColumn: "effect")
    sideEffects = try row.decode(forColumn: "side_effects")
    whyStopped = try row.decode(forColumn: "why_stopped")
  }

  package var columns: StoredColumns {
    [
      "case_id": caseFile,
      "name": name,
      "dose": dose,
      "from_day": from,
      "to_day": to,
      "effect": effect,
      "side_effects": sideEffects,
      "why_stopped": whyStopped,
    ]
  }

  package var caseReference: Reference<CaseFile>? { caseFile }
  package var day: Day? { from }
  package var wording: [String?] { [name, dose, effect, sideEffects, whyStopped] }
}
