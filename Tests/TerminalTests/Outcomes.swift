import Foundation

/// Outcomes gathered on one thread and read on another.
final class Outcomes: @unchecked Sendable {
  private let lock = NSLock()
  private var gathered: [Outcome] = []

  func add(_ outcome: Outcome) {
    lock.withLock { gathered.append(outcome) }
  }

  var all: [Outcome] {
    lock.withLock { gathered }
  }
}
