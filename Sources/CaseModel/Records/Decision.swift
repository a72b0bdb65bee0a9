/// What was decided when the opinions had been read.
package struct Decision: Recorded {
  package static let kind = RecordKind.decision

  /// The case.
  package var caseFile: Reference<CaseFile>
  /// The round it ends.
  package var round: Int
  /// What was chosen.
  package var choice: DecisionChoice
  /// The day.
  package var decidedOn: Day
  /// The doctor it is about.
  package var doctor: Reference<Doctor>?
  /// Why.
  package var reasons: String?
  /// What would change the decision.
  package var changeMyMind: String?

  package init(caseFile: Reference<CaseFile>, round: Int, choice: DecisionChoice, decidedOn: Day) {
    self.caseFile = caseFile
    self.round = round
    self.choice = choice
    self.decidedOn = decidedOn
  }
}
