package import CaseModel
package import GRDB

extension Note: Stored {
  package static let table = "note"

  package init(row: Row) throws {
    try self.init(
      caseFile: row.decode(forColumn: "case_id"),
      writtenOn: row.decode(forColumn: "written_on"),
      text: row.decode(forColumn: "text"))
  }

  package var columns: StoredColumns {
    [
      "case_id": caseFile,
      "written_on": writtenOn,
      "text": text,
    ]
  }

  package var caseReference: Reference<CaseFile>? { caseFile }
  package var day: Day? { writtenOn }
  package var wording: [String?] { [text] }
}
