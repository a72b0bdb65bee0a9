package import CaseModel
package import GRDB

extension Question: Stored {
  package static let table = "question"

  package init(row: Row) throws {
    try self.init(caseFile: row.decode(forColumn: "case_id"), text: row.decode(forColumn: "text"))
  }

  package var columns: StoredColumns {
    [
      "case_id": caseFile,
      "text": text,
    ]
  }

  package var caseReference: Reference<CaseFile>? { caseFile }
  package var day: Day? { nil }
  package var wording: [String?] { [text] + answers.map(\.text) }
}
