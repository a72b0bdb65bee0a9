/// An answer that made sense: what is kept, and how it was understood.
package struct Reading: Equatable, Sendable {
  /// The canonical text that is kept.
  package let value: String
  /// What a person reads: a day with its weekday and distance, a doctor's name.
  package let shown: String
  /// Whether the understanding is said at once, because it is not what was typed.
  package let isEchoed: Bool
  /// What is odd about an answer that is taken all the same; said at once, whether it was typed or given by an option.
  package let doubt: String?

  /// Makes a reading; without `shown` the value itself is shown.
  package init(_ value: String, shown: String? = nil, isEchoed: Bool = false, doubt: String? = nil) {
    self.value = value
    self.shown = shown ?? value
    self.isEchoed = isEchoed
    self.doubt = doubt
  }
}
