#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard input could not be read whole.
package enum InputError: Error, Equatable, Sendable {
  /// The system refused, with this `errno`.
  case unreadable(code: Int32)

  /// The bytes are not text in UTF-8.
  case notUTF8

  /// What is wrong, in words.
  package var reason: String {
    switch self {
    case .unreadable(let code): String(cString: strerror(code))
    case .notUTF8: "it is not text in UTF-8"
    }
  }
}
