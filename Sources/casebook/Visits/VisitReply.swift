import CaseModel
import Terminal

/// An answer that a doctor gave at a visit, as it is typed: `Q6: about three months`.
struct VisitReply {
  /// The reference of the question, as it is printed.
  let question: String
  let text: String

  init?(_ typed: String) {
    guard let colon = typed.firstIndex(of: ":") else { return nil }
    guard let reference = Reference<Question>(String(typed[..<colon]).trimmed) else { return nil }
    question = reference.description
    text = String(typed[typed.index(after: colon)...]).trimmed
  }

  var reference: Reference<Question>? { Reference(question) }
}
