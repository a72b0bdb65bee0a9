/// What was typed for a command before it could be saved.
package struct Draft: Hashable, Sendable {
  /// The number it is kept under; nil while it is nowhere but in memory.
  package var number: Int?
  /// The typed values, by the name of the option they answer.
  package let answers: [String: [String]]
  /// When they were kept.
  package let keptAt: WallTime

  /// A draft of these answers, kept at that time.
  package init(number: Int? = nil, answers: [String: [String]], keptAt: WallTime) {
    self.number = number
    self.answers = answers
    self.keptAt = keptAt
  }
}
