import TestSupport

/// One change to a casebook, done over and over with a fault in another place each time.
struct Sweep {
  let change: Change
  /// The home before the change.
  let before: Home
  /// What the casebook holds before it; nil where there is none yet.
  let old: Contents?
  /// What it holds after it.
  let new: Contents
  /// The calls it makes that touch the casebook or the answer.
  let calls: [SystemCall]

  /// Does the change once undisturbed, to know what it comes to.
  init(_ change: Change, from before: Home, old: Contents?) throws {
    self.change = change
    self.before = before
    self.old = old
    let home = try Home(like: before)
    calls = try Strace(home: home).calls(change.arguments, input: change.input).filter { call in
      switch call.name {
      case "openat", "mkdir": call.text.contains(home.path)
      case "pread64": !call.text.contains("\\177ELF") && !call.text.hasSuffix(", 64) = 784")
      default: true
      }
    }
    new = try Contents(of: home.casebook)
  }

  /// Every place where one of these calls can go wrong.
  func faults(_ names: Set<String>, _ effect: String, lasts: Bool = false) -> [Fault] {
    calls.filter { names.contains($0.name) }
      .map { Fault(call: $0.name, number: $0.number, effect: effect, lasts: lasts) }
  }

  /// Does the change in a home of its own, with one fault.
  func run(_ fault: Fault) throws -> (home: Home, result: Subprocess) {
    let home = try Home(like: before)
    return (home, try Strace(home: home).run(fault, change.arguments, input: change.input))
  }
}
