/// What a doctor called the illness.
package struct Diagnosis: Recorded {
  package static let kind = RecordKind.diagnosis

  /// The case.
  package var caseFile: Reference<CaseFile>
  /// The name of it.
  package var name: String
  /// The ICD-10 code, its shape checked.
  package var code: String?
  /// Who said it.
  package var doctor: Reference<Doctor>?
  /// On which day.
  package var diagnosedOn: Day?
  /// How sure the doctor was.
  package var certainty: Certainty?
  /// What it rests on.
  package var basis: String?

  package init(caseFile: Reference<CaseFile>, name: String) {
    self.caseFile = caseFile
    self.name = name
  }
}
