/// What happened when a doctor was seen.
package struct Visit: Recorded {
  package static let kind = RecordKind.visit

  /// The case.
  package var caseFile: Reference<CaseFile>
  /// Who was seen.
  package var doctor: Reference<Doctor>
  /// The round it belongs to.
  package var round: Int
  /// The day.
  package var visitedOn: Day
  /// Who was there.
  package var present: String?
  /// What was said.
  package var said: String?
  /// What is next.
  package var next: String?
  /// The day the next step is due.
  package var nextBy: Day?
  /// The appointment it closed.
  package var appointment: Reference<Appointment>?

  package init(caseFile: Reference<CaseFile>, doctor: Reference<Doctor>, round: Int, visitedOn: Day) {
    self.caseFile = caseFile
    self.doctor = doctor
    self.round = round
    self.visitedOn = visitedOn
  }
}
