#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The handler sits in a union that each system names in its own way.
extension sigaction {
  /// An action that calls a function. System calls that wait are broken off (no `SA_RESTART`).
  init(calling handler: @escaping @convention(c) (Int32) -> Void) {
    self.init()
    #if canImport(Glibc)
      __sigaction_handler.sa_handler = handler
    #else
      __sigaction_u.__sa_handler = handler
    #endif
    sigemptyset(&sa_mask)
  }

  /// True when the signal is ignored.
  var isIgnoring: Bool {
    #if canImport(Glibc)
      let handler = __sigaction_handler.sa_handler
    #else
      let handler = __sigaction_u.__sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
