import Foundation

/// What went wrong on any of several threads.
final class Failures: @unchecked Sendable {
  private let lock = NSLock()
  private var found: [String] = []

  var all: [String] { lock.withLock { found } }

  func gather(_ body: () throws -> Void) {
    do {
      try body()
    } catch {
      lock.withLock { found.append("\(error)") }
    }
  }
}
