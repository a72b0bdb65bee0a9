package import CaseModel
import GRDB

extension Ledger {
  /// Begins the five steps again, for one opinion more.
  package func openRound(after file: Reference<CaseFile>) throws -> Saved<CaseFile> {
    try change(file) { $0.round += 1 }
  }

  /// Goes back to an earlier round.
  package func goBack(to round: Int, in file: Reference<CaseFile>) throws {
    _ = try change(file) { $0.round = round }
  }

  /// What was recorded in the rounds after one.
  package func records(afterRound round: Int, in file: Reference<CaseFile>) throws -> [AnyReference] {
    let later: SQL = "case_id = \(file) AND round > \(round)"
    return try references(Consultation.self, later) + references(Appointment.self, later)
      + references(Visit.self, later) + references(Opinion.self, later) + references(RecordRequest.self, later)
      + references(InsuranceNote.self, later) + references(Decision.self, later)
  }

  /// Whether a step or a topic was set aside in the rounds after one.
  package func hasSkips(afterRound round: Int, in file: Reference<CaseFile>) throws -> Bool {
    let sql: SQL = """
      SELECT EXISTS (SELECT 1 FROM step_skip WHERE case_id = \(file) AND round > \(round))
        OR EXISTS (SELECT 1 FROM insurance_skip WHERE case_id = \(file) AND round > \(round))
      """
    return try SQLRequest<Bool>(literal: sql).fetchOne(database) ?? false
  }

  private func references<Noun: Stored>(_ noun: Noun.Type, _ condition: SQL) throws -> [AnyReference] {
    let found: [Saved<Noun>] = try fetch(where: condition)
    return found.map(\.reference.any)
  }
}
