#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the signals that a prompt listens to lead now, to be compared before and after.
enum SignalHandlers {
  static var current: [Int] {
    [SIGINT, SIGQUIT, SIGHUP, SIGTERM, SIGWINCH, SIGCONT].map { signal in
      var action = sigaction()
      sigaction(signal, nil, &action)
      #if canImport(Glibc)
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      #else
        return unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self)
      #endif
    }
  }
}
