import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program that a test has started.
package final class RunningProgram {
  /// The number of its process.
  package let process: Int32
  private var ending: Ending?

  init(process: pid_t) {
    self.process = process
  }

  /// A program that a failed test has left behind is ended.
  deinit {
    guard ending == nil else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Sends a signal, unless the program has ended already.
  package func send(_ signal: Int32) {
    if ending == nil { kill(process, signal) }
  }

  /// How the program ended, or nil while it runs.
  package func ended() -> Ending? {
    var status: Int32 = 0
    if ending == nil, waitpid(process, &status, WNOHANG) == process { ending = Ending(status: status) }
    return ending
  }

  /// Waits for the end.
  ///
  /// - Throws: `StillRunning` when it does not come within the seconds; the program is then killed.
  package func wait(seconds: Double = 10) throws -> Ending {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while deadline.timeIntervalSinceNow > 0 {
      if let ending = ended() { return ending }
      usleep(2000)
    }
    send(SIGKILL)
    throw StillRunning(seconds: seconds)
  }
}
