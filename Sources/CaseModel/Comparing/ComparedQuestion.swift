/// One question, with the answer of each doctor.
package struct ComparedQuestion: Hashable, Sendable {
  /// The question.
  package let reference: Reference<Question>
  /// How it was worded.
  package let text: String
  /// One for each doctor who gave an opinion or answered any question, in the order of `Comparison.doctors`.
  package let answers: [DoctorAnswer]

  /// Whether nobody has answered it yet.
  package var isOpen: Bool { answers.allSatisfy { $0.text == nil } }
}
