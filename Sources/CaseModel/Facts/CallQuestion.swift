/// One question of a call, as the person can say it.
package struct CallQuestion: Hashable, Sendable {
  /// Who can answer.
  package enum Listener: Sendable {
    /// The insurer or programme.
    case payer
    /// A doctor's office.
    case office
  }

  /// The words to say.
  package let text: String
  /// What its answer settles; none where it only makes the call traceable.
  package let topics: [InsuranceTopic]
  /// Who is asked.
  package let listener: Listener

  init(_ text: String, _ topics: [InsuranceTopic] = [], asking listener: Listener = .payer) {
    self.text = text
    self.topics = topics
    self.listener = listener
  }
}
