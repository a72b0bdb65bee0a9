/// The person left in the middle of a line: what stands in it is not lost.
package struct UnfinishedLine: Error, Equatable, Sendable {
  /// What had been typed of the line.
  package let typed: String
  /// How the person left.
  package let interruption: Interruption

  /// Makes the error of what was typed and how the person left.
  package init(typed: String, interruption: Interruption) {
    self.typed = typed
    self.interruption = interruption
  }
}
