/// The person left in the middle of a prompt, in one of three ways.
package enum Interruption: Error, Equatable, Sendable {
  /// Ctrl-C.
  case interrupt

  /// The terminal was closed.
  case hangUp

  /// The system asked the program to stop.
  case terminate
}
