/// A doctor's part in one case: one for each pair of doctor and case.
package struct Consultation: Recorded {
  package static let kind = RecordKind.consultation

  /// The case.
  package var caseFile: Reference<CaseFile>
  /// The doctor.
  package var doctor: Reference<Doctor>
  /// The part the doctor has.
  package var role: ConsultationRole
  /// The round in which the doctor came into the case.
  package var round: Int
  /// How the doctor was found.
  package var foundVia: FoundVia?
  /// How far things have come, as the person says.
  package var state: ConsultationState = .suggested
  /// The earliest day the office offered.
  package var offeredOn: Day?
  /// The day of the last call to the office, answered or not.
  package var calledOn: Day?
  /// Whether the insurer counts the doctor as in its network.
  package var inNetwork: Known = .unknown
  /// Whether the doctor works at another practice than the first.
  package var independent: Known = .unknown
  /// Anything else.
  package var notes: String?

  package init(caseFile: Reference<CaseFile>, doctor: Reference<Doctor>, role: ConsultationRole, round: Int) {
    self.caseFile = caseFile
    self.doctor = doctor
    self.role = role
    self.round = round
  }
}
