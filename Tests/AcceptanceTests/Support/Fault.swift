/// What `strace` does to one call of a program.
struct Fault: CustomStringConvertible {
  /// The system call: `pwrite64`.
  let call: String
  /// Which of them, counted from 1.
  let number: Int
  /// `error=ENOSPC`, `signal=SIGKILL`.
  let effect: String
  /// Whether all later calls of this name fail too.
  var lasts = false

  var description: String { "\(call):\(effect):when=\(number)\(lasts ? "+" : "")" }
}
