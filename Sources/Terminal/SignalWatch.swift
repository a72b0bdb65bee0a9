#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Listens for signals while someone is asked, and puts everything back afterwards.
///
/// The handler writes the signal's number into a pipe and does nothing else; whoever waits for the keyboard waits for
/// the pipe too, so that no signal is missed between looking and waiting.
final class SignalWatch {
  /// Becomes readable when a signal has come; -1 where the system gave no pipe.
  let descriptor: Int32
  private var earlier: [(signal: Int32, action: sigaction)] = []

  /// Listens while something is done. A signal that comes at the last moment still counts.
  static func during<Result>(_ body: (SignalWatch) throws -> Result) throws -> Result {
    let watch = SignalWatch()
    do {
      let result = try body(watch)
      watch.stop()
      for signal in watch.received() {
        if let interruption = interruption(for: signal) { throw interruption }
      }
      return result
    } catch {
      watch.stop(isLeaving: error is Interruption || error is UnfinishedLine)
      throw error
    }
  }

  /// Starts listening. A signal that was ignored stays ignored, as `nohup` asks.
  private init() {
    descriptor = SignalPipe.shared.reading
    _ = received()
    guard descriptor >= 0 else { return }
    for signal in [SIGINT, SIGQUIT, SIGHUP, SIGTERM, SIGWINCH, SIGCONT] { listen(to: signal) }
  }

  /// Puts the earlier handlers back. Where the person is leaving, signals that end a program go on into the pipe, where
  /// they do nothing: a closed terminal may send them twice, and the second must not cost what was typed.
  private func stop(isLeaving: Bool = false) {
    for (signal, action) in earlier {
      if isLeaving, SignalWatch.interruption(for: signal) != nil { continue }
      var action = action
      sigaction(signal, &action, nil)
    }
    earlier = []
  }

  /// The signals that came since the last look, in order.
  func received() -> [Int32] {
    var numbers = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &numbers, numbers.count)
    return count > 0 ? numbers[..<count].map(Int32.init) : []
  }

  /// What a signal means for a prompt; nil for one that is no reason to leave.
  static func interruption(for signal: Int32) -> Interruption? {
    switch signal {
    case SIGINT, SIGQUIT: .interrupt
    case SIGHUP: .hangUp
    case SIGTERM: .terminate
    default: nil
    }
  }

  private func listen(to signal: Int32) {
    var before = sigaction()
    guard sigaction(signal, nil, &before) == 0, !before.isIgnoring else { return }
    var action = sigaction(calling: SignalPipe.handler)
    if sigaction(signal, &action, nil) == 0 { earlier.append((signal, before)) }
  }
}
