#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The pipe through which a signal handler tells that it ran.
///
/// It stays open as long as the program runs: a handler on another thread could else write into whatever file got the
/// number of the closed pipe.
struct SignalPipe: Sendable {
  static let shared = SignalPipe()

  /// The end to read from, without waiting; -1 where the system gave no pipe.
  let reading: Int32
  /// The end to write to; -1 where the system gave no pipe.
  let writing: Int32

  /// Writes the signal's number into the pipe: one of the few things that a handler may do.
  static let handler: @convention(c) (Int32) -> Void = { signal in
    let before = errno
    var number = UInt8(truncatingIfNeeded: signal)
    _ = write(shared.writing, &number, 1)
    errno = before
  }

  private init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
    }
    (reading, writing) = (ends[0], ends[1])
  }
}
