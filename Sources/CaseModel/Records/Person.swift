/// Someone whose health a case is about, and who may sign for them.
package struct Person: Recorded {
  package static let kind = RecordKind.person

  /// What this person is called; a nickname will do.
  package var name: String
  /// What they are to the one who writes.
  package var relation: PersonRelation
  /// The day of birth, where it was given.
  package var born: Day?
  /// Who may sign for this person, where it is somebody else.
  package var signer: String?
  /// The last day on which the signer may sign, where one was given.
  package var signsUntil: Day?
  /// What the signer's right rests on: a parent, a power of attorney.
  package var authority: String?
  /// Anything else.
  package var notes: String?

  package init(name: String, relation: PersonRelation) {
    self.name = name
    self.relation = relation
  }
}
