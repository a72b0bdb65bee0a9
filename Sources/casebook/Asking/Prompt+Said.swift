import CaseModel
import Terminal

extension Prompt {
  /// A question that takes yes or no; Enter means no.
  static func yesOrNo(
    _ option: String, _ answer: WritableKeyPath<Answers, String?>, why: String, _ label: @escaping (Answers) -> String
  ) -> Prompt {
    Prompt(option, answer, label, why: why, form: .line) { text, _ in
      switch text.trimmed.lowercased() {
      case "y", "yes": return Reading("yes")
      case "n", "no": return Reading("no")
      default: throw AnswerProblem("Type y for yes, or n for no.")
      }
    }
    .standard { _ in "no" }
  }
}
