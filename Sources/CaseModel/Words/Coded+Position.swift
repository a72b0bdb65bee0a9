extension Coded {
  /// Where the case stands among all, from 0: the order in which choices are offered and shown.
  package var position: Int {
    Self.allCases.enumerated().first { $0.element == self }?.offset ?? 0
  }
}
