/// What one doctor thinks, topic by topic.
package struct Opinion: Recorded {
  package static let kind = RecordKind.opinion

  /// The case.
  package var caseFile: Reference<CaseFile>
  /// Whose opinion.
  package var doctor: Reference<Doctor>
  /// The round it belongs to.
  package var round: Int
  /// The day it was given.
  package var givenOn: Day
  /// The visit at which it was given.
  package var visit: Reference<Visit>?
  /// How it was given.
  package var manner: OpinionManner = .visit
  /// What was said on each topic; a topic that was not asked is absent.
  package var texts: [Facet: String] = [:]

  package init(caseFile: Reference<CaseFile>, doctor: Reference<Doctor>, round: Int, givenOn: Day) {
    self.caseFile = caseFile
    self.doctor = doctor
    self.round = round
    self.givenOn = givenOn
  }
}
