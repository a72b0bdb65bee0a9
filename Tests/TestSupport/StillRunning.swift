/// A program did not end in the time that a test gives it.
package struct StillRunning: Error, Equatable {
  /// The time it had.
  package let seconds: Double
}
