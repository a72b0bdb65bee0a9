import CaseModel
import CaseStore
import Terminal

extension Prompt {
  /// A person who is known: a reference, a name, or an unambiguous part of one.
  static func person(
    _ option: String, _ answer: WritableKeyPath<Answers, String?>, _ label: String, why: String, desk: Desk
  ) -> Prompt {
    Prompt(option, answer, { _ in label }, why: why, form: .line) { text, _ in
      do {
        let person = try desk.context.read { try desk.context.find(PersonNoun.self, text, in: $0) }
        return Reading(person.reference.description, shown: "\(person.name) (\(person.reference))", isEchoed: true)
      } catch let error where error is Problem || error is LedgerError {
        let complaint = Complaint(error)
        throw AnswerProblem(complaint.words, isNotFound: complaint.code == .refused)
      }
    }
    .completed { try desk.context.read { try $0.all(Person.self).map(\.name) } }
  }
}
