/// What one doctor answered to one question.
package struct DoctorAnswer: Hashable, Sendable {
  /// Who.
  package let doctor: Reference<Doctor>
  /// The doctor's name.
  package let name: String
  /// The answer; nil where none is noted.
  package let text: String?
}
