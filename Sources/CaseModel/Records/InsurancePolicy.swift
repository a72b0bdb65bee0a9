/// Who pays for a person's care, and how to reach them.
package struct InsurancePolicy: Recorded {
  package static let kind = RecordKind.policy

  /// Who is insured.
  package var person: Reference<Person>
  /// The kind of payer.
  package var payer: PayerKind
  /// The insurer's name.
  package var insurer: String?
  /// The plan's name.
  package var plan: String?
  /// The member number: masked on screen unless asked for.
  package var memberID: String?
  /// The number on the card.
  package var phone: String?
  /// Anything else.
  package var notes: String?

  package init(person: Reference<Person>, payer: PayerKind) {
    self.person = person
    self.payer = payer
  }
}
