extension [Saved<Opinion>] {
  /// From the earliest to the latest: by day, then by reference.
  package var inOrder: [Saved<Opinion>] {
    sorted { ($0.givenOn, $0.reference) < ($1.givenOn, $1.reference) }
  }
}
