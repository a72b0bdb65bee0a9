import CaseModel
import CaseStore
import Terminal

/// The questions that fit a case and are not in it yet, for a person to choose from by number.
struct SuggestedQuestions {
  private let texts: [String]

  init(for file: Saved<CaseFile>, in ledger: Ledger) throws {
    let person = try ledger.get(file.person)
    let known = Set(try ledger.all(Question.self, in: file.reference).map { NameMatch.folded($0.text) })
    let subject = Subject(relation: person.relation, name: person.name)
    texts = AppointmentQuestions.questions(for: subject, situations: Set(file.situations))
      .filter { !known.contains(NameMatch.folded($0)) }
  }

  /// Lists them on the screen.
  func say(in context: Context) {
    guard !texts.isEmpty else { return }
    context.say("Questions that others found useful:")
    for (offset, text) in texts.enumerated() { context.say("  \(offset + 1) \(text)") }
  }

  /// Takes numbers of the list, or questions of one's own, one a line.
  var prompt: Prompt<QuestionAnswers> {
    let label = texts.isEmpty ? "Your question" : "Numbers from the list, or your own question"
    return Prompt(
      "text", \.texts, { _ in label }, why: "Asked of every doctor, the answers stand side by side.", form: .list
    ) { [self] text, _ in
      let chosen = try text.split(whereSeparator: \.isNewline).flatMap { try self.chosen(by: String($0)) }
      return Reading(
        chosen.joined(separator: "\n"), shown: chosen.joined(separator: " / "), isEchoed: chosen != [text.trimmed])
    }.required()
  }

  /// The questions that numbers stand for; a text with anything but numbers is a question itself.
  private func chosen(by text: String) throws -> [String] {
    let parts = text.split { $0 == "," || $0.isWhitespace }
    let numbers = parts.compactMap { Int($0) }
    guard !numbers.isEmpty, numbers.count == parts.count else { return [text.trimmed] }
    return try numbers.map { number in
      guard texts.indices.contains(number - 1) else {
        throw AnswerProblem("There is no \(number) in the list. Type a number from 1 to \(texts.count), or a question.")
      }
      return texts[number - 1]
    }
  }
}
