package import CaseModel
import GRDB

extension Ledger {
  /// Sets a topic of insurance aside for one round; a new reason takes the place of an old one.
  package func skip(_ skip: InsuranceSkip, in file: Reference<CaseFile>) throws {
    try database.execute(
      literal: "INSERT OR REPLACE INTO insurance_skip VALUES (\(file), \(skip.round), \(skip.topic), \(skip.reason))")
  }

  /// Says that a step is not needed in one round; a new reason takes the place of an old one.
  package func skip(_ skip: StepSkip, in file: Reference<CaseFile>) throws {
    try database.execute(
      literal: "INSERT OR REPLACE INTO step_skip VALUES (\(file), \(skip.round), \(skip.step), \(skip.reason))")
  }

  /// Takes back that a step is not needed; false when it was never said.
  package func resume(_ step: Step, round: Int, in file: Reference<CaseFile>) throws -> Bool {
    try database.execute(
      literal: "DELETE FROM step_skip WHERE case_id = \(file) AND round = \(round) AND step = \(step)")
    return database.changesCount > 0
  }

  /// Takes back that a topic of insurance was set aside; false when it never was.
  package func resume(_ topic: InsuranceTopic, round: Int, in file: Reference<CaseFile>) throws -> Bool {
    try database.execute(
      literal: "DELETE FROM insurance_skip WHERE case_id = \(file) AND round = \(round) AND topic = \(topic)")
    return database.changesCount > 0
  }
}
