package import CaseModel
package import GRDB

extension Relation: Stored {
  package static let table = "relation"

  package init(row: Row) throws {
    try self.init(
      caseFile: row.decode(forColumn: "case_id"),
      opinion: row.decode(forColumn: "opinion_id"),
      to: row.decode(forColumn: "to_opinion_id"),
      facet: row.decode(forColumn: "facet"),
      agreement: row.decode(forColumn: "agreement"))
    cause = try row.decode(forColumn: "cause")
  }

  package var columns: StoredColumns {
    [
      "case_id": caseFile,
      "opinion_id": opinion,
      "to_opinion_id": to,
      "facet": facet,
      "agreement": agreement,
      "cause": cause,
    ]
  }

  package var caseReference: Reference<CaseFile>? { caseFile }
  package var day: Day? { nil }
  package var wording: [String?] { [] }
}
