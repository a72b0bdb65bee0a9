package import CaseModel
import GRDB

extension Ledger {
  /// The cases that are open, by reference.
  package func openCases() throws -> [Saved<CaseFile>] {
    try fetch(where: "closed_on IS NULL")
  }

  /// The records of one kind in all open cases, by reference.
  package func allOpen<Noun: Stored>(_ noun: Noun.Type = Noun.self) throws -> [Saved<Noun>] {
    try fetch(where: "case_id IN (SELECT id FROM case_file WHERE closed_on IS NULL)")
  }
}
