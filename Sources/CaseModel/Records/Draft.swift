/// What was typed for a command before it could be saved.
package struct Draft: Hashable, Sendable {
  /// The typed values, by the name of the option they answer.
  package let answers: [String: [String]]
  /// When they were kept.
  package let keptAt: WallTime

  /// A draft of these answers, kept at that time.
  package init(answers: [String: [String]], keptAt: WallTime) {
    self.answers = answers
    self.keptAt = keptAt
  }
}
