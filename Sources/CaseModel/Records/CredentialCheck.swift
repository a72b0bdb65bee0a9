/// One look-up of a doctor's certification or licence.
package struct CredentialCheck: Recorded {
  package static let kind = RecordKind.credentialCheck

  /// Who was looked up.
  package var doctor: Reference<Doctor>
  /// Where: a register or a website.
  package var source: String
  /// On which day.
  package var checkedOn: Day
  /// What was found.
  package var result: String?

  package init(doctor: Reference<Doctor>, source: String, checkedOn: Day) {
    self.doctor = doctor
    self.source = source
    self.checkedOn = checkedOn
  }
}
