package import CaseModel
package import GRDB

extension InsuranceNote: Stored {
  package static let table = "insurance_note"

  package init(row: Row) throws {
    try self.init(
      caseFile: row.decode(forColumn: "case_id"),
      round: row.decode(forColumn: "round"),
      at: row.decode(forColumn: "talked_at"))
    channel = try row.decode(forColumn: "channel")
    representative = try row.decode(forColumn: "representative")
    callReference = try row.decode(forColumn: "call_reference")
    doctor = try row.decode(forColumn: "doctor_id")
    question = try row.decode(forColumn: "question")
    answer = try row.decode(forColumn: "answer")
    promised = try row.decode(forColumn: "promised")
    promisedBy = try row.decode(forColumn: "promised_by")
    keptOn = try row.decode(forColumn: "kept_on")
    inWriting = try row.decode(forColumn: "in_writing")
  }

  package var columns: StoredColumns {
    [
      "case_id": caseFile,
      "round": round,
      "talked_at": at,
      "channel": channel,
      "representative": representative,
      "call_reference": callReference,
      "doctor_id": doctor,
      "question": question,
      "answer": answer,
      "promised": promised,
      "promised_by": promisedBy,
      "kept_on": keptOn,
      "in_writing": inWriting,
    ]
  }

  package var caseReference: Reference<CaseFile>? { caseFile }
  package var day: Day? { at.day }
  package var wording: [String?] { [representative, callReference, question, answer, promised] }
}
