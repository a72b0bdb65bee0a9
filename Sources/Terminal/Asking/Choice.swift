/// One answer of a numbered choice: the code that is kept, and the words that are shown.
package struct Choice: Equatable, Sendable {
  /// What the option takes and the file keeps.
  package let code: String
  /// What a person reads.
  package let words: String

  /// Makes a choice of its code and its words.
  package init(_ code: String, _ words: String) {
    self.code = code
    self.words = words
  }
}

extension [Choice] {
  /// The choice that a typed text means: its number, its code, its words, or the first letters of either.
  ///
  /// Throws `AnswerProblem` when it means none of them, or more than one.
  package func meant(by text: String) throws -> Choice {
    let typed = text.lowercased()
    if let number = Int(typed), number >= 1, number <= count { return self[number - 1] }
    if let exact = first(where: { $0.code == typed || $0.words.lowercased() == typed }) { return exact }
    let found = filter { $0.code.hasPrefix(typed) || $0.words.lowercased().hasPrefix(typed) }
    if found.count == 1 { return found[0] }
    let offered = (found.isEmpty ? self : found).map { "\($0.code) (\($0.words))" }.joined(separator: ", ")
    guard found.isEmpty else {
      throw AnswerProblem(
        "“\(text)” can mean more than one: \(offered). Type more of it.",
        atPrompt: "“\(text)” can mean more than one. Type more of it, or the number.")
    }
    throw AnswerProblem(
      "“\(text)” is none of the choices. Type one of: \(offered).",
      atPrompt: "“\(text)” is none of the choices. Type a number from 1 to \(count).")
  }
}
