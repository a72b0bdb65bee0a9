/// One opinion as the head of its column: whose, when, and in which part.
package struct ComparedOpinion: Hashable, Sendable {
  /// The opinion.
  package let reference: Reference<Opinion>
  /// Whose it is.
  package let doctor: Reference<Doctor>
  /// The doctor's name.
  package let name: String
  /// The day it was given.
  package let givenOn: Day
  /// How it was given.
  package let manner: OpinionManner
  /// The part the doctor has in the case; nil where none is noted.
  package let role: ConsultationRole?
  /// The round it belongs to.
  package let round: Int
}
