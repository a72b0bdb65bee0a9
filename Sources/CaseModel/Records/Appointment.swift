/// A time agreed, or asked for, with a doctor.
package struct Appointment: Recorded {
  package static let kind = RecordKind.appointment

  /// The case.
  package var caseFile: Reference<CaseFile>
  /// The doctor.
  package var doctor: Reference<Doctor>
  /// The round it belongs to.
  package var round: Int
  /// What has become of it.
  package var state: AppointmentState
  /// The local start; may be unknown while it is asked for or waited for.
  package var startsAt: WallTime?
  /// The zone of the local start, by its IANA name.
  package var timeZone: String?
  /// How long it takes, in minutes.
  package var minutes: Int?
  /// The place, or the link.
  package var place: String?
  /// What it is for.
  package var purpose: String?
  /// The last day to cancel without harm.
  package var cancelBy: Day?
  /// An interpreter, or help that is needed to get there.
  package var access: String?
  /// What to bring.
  package var bring: String?
  /// The day it was cancelled.
  package var cancelledOn: Day?

  package init(caseFile: Reference<CaseFile>, doctor: Reference<Doctor>, round: Int, state: AppointmentState) {
    self.caseFile = caseFile
    self.doctor = doctor
    self.round = round
    self.state = state
  }
}
