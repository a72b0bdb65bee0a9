extension Facet {
  /// What a person reads of a text on this topic: as it was typed, but a code word of certainty in words.
  package func shown(_ text: String) -> String {
    guard self == .certainty, let certainty = Certainty(rawValue: text) else { return text }
    return certainty.words
  }
}
