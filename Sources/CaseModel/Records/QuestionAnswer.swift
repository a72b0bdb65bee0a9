/// What one doctor answered to one question.
package struct QuestionAnswer: Hashable, Sendable {
  /// Who answered.
  package var doctor: Reference<Doctor>
  /// The answer, as typed.
  package var text: String
  /// On which day.
  package var answeredOn: Day?
  /// The visit at which it was asked.
  package var visit: Reference<Visit>?

  package init(doctor: Reference<Doctor>, text: String) {
    self.doctor = doctor
    self.text = text
  }
}
