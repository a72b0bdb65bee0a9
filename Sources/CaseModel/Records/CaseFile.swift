/// One matter for which opinions are sought: the folder that everything else lies in.
package struct CaseFile: Recorded {
  package static let kind = RecordKind.caseFile

  /// Whose case it is.
  package var person: Reference<Person>
  /// A title that names no illness unless the person wrote one.
  package var title: String
  /// The country whose clocks and emergency numbers hold.
  package var jurisdiction: Jurisdiction
  /// The day the case was opened.
  package var openedOn: Day
  /// What is happening; several may be true.
  package var situations: [Situation] = []
  /// What the first doctor advises; waiting counts.
  package var treatment: String?
  /// When the treatment begins; nil while it is not known.
  package var treatmentStart: TreatmentStart?
  /// Until when it is safe to wait, as a doctor said; never guessed.
  package var safeBy: Day?
  /// The number to call in an emergency, where it is not the country's.
  package var emergencyNumber: String?
  /// How often the five steps were begun: 1 while a second opinion is sought, 2 for a third.
  package var round: Int = 1
  /// The day the case was closed; nil while it is open.
  package var closedOn: Day?
  /// Why it was closed.
  package var closedReason: String?

  package init(person: Reference<Person>, title: String, jurisdiction: Jurisdiction, openedOn: Day) {
    self.person = person
    self.title = title
    self.jurisdiction = jurisdiction
    self.openedOn = openedOn
  }
}
