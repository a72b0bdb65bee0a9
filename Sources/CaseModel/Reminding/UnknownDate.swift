/// Something that is not known, without which a day cannot be told: printed rather than "nothing is due".
package struct UnknownDate: Hashable, Sendable {
  package let kind: ReminderKind
  package let caseFile: Reference<CaseFile>
  package let reference: AnyReference
  /// The option that would say it, without its dashes.
  package let missing: String
  /// What is not known, in a sentence.
  package let what: String
}
