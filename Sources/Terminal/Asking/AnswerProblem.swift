/// What is wrong with an answer, and what to type instead, in one or two sentences.
package struct AnswerProblem: Error, Equatable, Sendable {
  /// The sentences, with the value in them.
  package let message: String
  /// The answer names something that is not recorded: as an option, that is no misuse but a thing not found.
  package let isNotFound: Bool

  /// Makes a problem of its sentences.
  package init(_ message: String, isNotFound: Bool = false) {
    self.message = message
    self.isNotFound = isNotFound
  }
}
