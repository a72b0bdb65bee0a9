/// What is wrong with an answer, and what to type instead, in one or two sentences.
package struct AnswerProblem: Error, Equatable, Sendable {
  /// The sentences, with the value in them.
  package let message: String
  /// The same to a person who reads the choices above the prompt; nil where there is no difference.
  package let atPrompt: String?
  /// The answer names something that is not recorded: as an option, that is no misuse but a thing not found.
  package let isNotFound: Bool

  /// Makes a problem of its sentences.
  package init(_ message: String, atPrompt: String? = nil, isNotFound: Bool = false) {
    self.message = message
    self.atPrompt = atPrompt
    self.isNotFound = isNotFound
  }
}
