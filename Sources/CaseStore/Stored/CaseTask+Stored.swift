package import CaseModel
package import GRDB

extension CaseTask: Stored {
  package static let table = "task"

  package init(row: Row) throws {
    try self.init(caseFile: row.decode(forColumn: "case_id"), text: row.decode(forColumn: "text"))
    due = try row.decode(forColumn: "due")
    doneOn = try row.decode(forColumn: "done_on")
    visit = try row.decode(forColumn: "visit_id")
  }

  package var columns: StoredColumns {
    [
      "case_id": caseFile,
      "text": text,
      "due": due,
      "done_on": doneOn,
      "visit_id": visit,
    ]
  }

  package var caseReference: Reference<CaseFile>? { caseFile }
  package var day: Day? { due }
  package var wording: [String?] { [text] }
}
