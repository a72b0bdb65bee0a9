#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A call to the system that a test needs did not succeed.
package struct SystemFailure: Error, CustomStringConvertible {
  /// What was called, and the system's words for why it failed.
  package let description: String

  /// Describes the last failure, or the one with this `errno`.
  package init(call: String, code: Int32 = errno) {
    description = "\(call): \(String(cString: strerror(code)))"
  }
}
