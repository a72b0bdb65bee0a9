/// Everything that is recorded of one case, as one value: what the rules of the plan look at.
///
/// Lists are in the order of their references.
package struct CasePicture: Sendable {
  package let file: Saved<CaseFile>
  package let person: Saved<Person>
  /// The doctors that anything in the case names.
  package var doctors: [Reference<Doctor>: Saved<Doctor>] = [:]
  package var consultations: [Saved<Consultation>] = []
  /// Look-ups of the case's doctors, whatever case they were made for.
  package var credentialChecks: [Saved<CredentialCheck>] = []
  package var appointments: [Saved<Appointment>] = []
  package var visits: [Saved<Visit>] = []
  package var diagnoses: [Saved<Diagnosis>] = []
  package var opinions: [Saved<Opinion>] = []
  package var relations: [Saved<Relation>] = []
  package var questions: [Saved<Question>] = []
  package var requests: [Saved<RecordRequest>] = []
  /// Who pays for the person of the case.
  package var policies: [Saved<InsurancePolicy>] = []
  package var insuranceNotes: [Saved<InsuranceNote>] = []
  package var insuranceSkips: [InsuranceSkip] = []
  package var stepSkips: [StepSkip] = []
  package var treatments: [Saved<Treatment>] = []
  package var notes: [Saved<Note>] = []
  package var tasks: [Saved<CaseTask>] = []
  package var decisions: [Saved<Decision>] = []

  package init(file: Saved<CaseFile>, person: Saved<Person>) {
    self.file = file
    self.person = person
  }
}

extension CasePicture {
  /// The round that is under way: 1 while a second opinion is sought, 2 for a third.
  package var round: Int { file.round }

  /// The name of a doctor; his reference where he is not in the picture.
  package func name(of doctor: Reference<Doctor>) -> String { doctors[doctor]?.name ?? doctor.description }
}
