/// One thing that happened in a case.
package struct TimelineEntry: Hashable, Sendable {
  /// The day; nil where it is not known.
  package let on: Day?
  /// The record that tells of it.
  package let reference: AnyReference
  /// What happened, in a sentence.
  package let what: String
}
