import CaseModel
import CaseStore
import Terminal

extension Prompt {
  /// A doctor: a reference, a name, or an unambiguous part of one. Tab completes the names of those that are known.
  ///
  /// The answer is kept as `D3`; a name that nobody has yet is kept as it is, where the doctor may be new, and
  /// `Desk.doctor(named:in:)` makes the doctor of it.
  static func doctor(
    _ option: String, _ answer: WritableKeyPath<Answers, String?>, _ label: String, why: String, desk: Desk,
    mayBeNew: Bool
  ) -> Prompt {
    Prompt(option, answer, { _ in label }, why: why, form: .line) { text, _ in
      try desk.context.read { try DoctorName(text).reading(in: $0, mayBeNew: mayBeNew) }
    }
    .completed { try desk.context.read { try $0.all(Doctor.self).map(\.name) } }
  }
}
