/// A topic of insurance that the person set aside for one round, and why.
package struct InsuranceSkip: Hashable, Sendable {
  package let round: Int
  package let topic: InsuranceTopic
  package let reason: String

  package init(round: Int, topic: InsuranceTopic, reason: String) {
    self.round = round
    self.topic = topic
    self.reason = reason
  }
}
