import Foundation

/// How long a connection waits for another program to finish with the file, and how often it looks again.
///
/// SQLite's own waiting looks every tenth of a second in the end, so that among many writers the one who has waited
/// longest is the least likely to find the file free. Here it is the other way round: after half a second it looks every
/// millisecond.
enum Patience {
  /// The milliseconds to pause after looking in vain so many times; nil once the five seconds are over.
  ///
  /// Short ones first, because most changes take a few milliseconds.
  static func pause(_ looked: Int) -> Int? {
    let first = [1, 1, 2, 3, 5]
    switch looked {
    case first.indices: return first[looked]
    case ..<45: return 12
    case ..<4_553: return 1
    default: return nil
    }
  }

  /// Waits for a while; false where it has looked so often that the five seconds are over.
  static func wait(_ looked: Int) -> Bool {
    guard let pause = pause(looked) else { return false }
    Thread.sleep(forTimeInterval: Double(pause) / 1_000)
    return true
  }
}
