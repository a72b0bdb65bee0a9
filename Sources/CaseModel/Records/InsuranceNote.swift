/// One call, letter or message with the insurer.
package struct InsuranceNote: Recorded {
  package static let kind = RecordKind.insuranceNote

  /// The case.
  package var caseFile: Reference<CaseFile>
  /// The round it belongs to.
  package var round: Int
  /// Day and time.
  package var at: WallTime
  /// How one talked.
  package var channel: NoteChannel = .call
  /// Who was on the line.
  package var representative: String?
  /// The insurer's reference number of the call.
  package var callReference: String?
  /// What it was about; each counts as answered.
  package var topics: [InsuranceTopic] = []
  /// The doctor that a network or referral answer is about.
  package var doctor: Reference<Doctor>?
  /// What was asked.
  package var question: String?
  /// What was answered.
  package var answer: String?
  /// What the insurer promised.
  package var promised: String?
  /// By which day.
  package var promisedBy: Day?
  /// The day the promise was kept.
  package var keptOn: Day?
  /// Whether there is something in writing.
  package var inWriting: Known = .unknown

  package init(caseFile: Reference<CaseFile>, round: Int, at: WallTime) {
    self.caseFile = caseFile
    self.round = round
    self.at = at
  }
}
