#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a program ended.
package enum Ending: Equatable, Sendable {
  /// It ended by itself, with this exit code.
  case exit(Int32)
  /// This signal ended it.
  case signal(Int32)

  /// Reads the status that the system's `waitpid` gives.
  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
  }
}
