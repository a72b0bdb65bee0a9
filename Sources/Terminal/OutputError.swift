#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The answer could not be written whole.
package struct OutputError: Error, Equatable, Sendable {
  /// The system's number for what went wrong: `ENOSPC` for a full disk, `EPIPE` for a closed pipe.
  package let code: Int32

  /// Makes the error from the system's number, an `errno`.
  package init(code: Int32) {
    self.code = code
  }

  /// The system's own words for it (`No space left on device`).
  package var reason: String {
    String(cString: strerror(code))
  }
}
