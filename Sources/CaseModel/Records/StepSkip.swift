/// A step that the person says is not needed in one round, and why.
package struct StepSkip: Hashable, Sendable {
  package let round: Int
  package let step: Step
  package let reason: String

  package init(round: Int, step: Step, reason: String) {
    self.round = round
    self.step = step
    self.reason = reason
  }
}
