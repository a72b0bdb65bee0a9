import Foundation
import Terminal
import TestSupport

/// A real console on a terminal of its own, asked from another thread while the test types.
final class Conversation {
  let terminal: PseudoTerminal
  /// How the terminal was set before the first question.
  let settingsBefore: TerminalSettings
  private let outcomes = Outcomes()

  /// Starts asking: one question after another until the person leaves.
  init(
    _ questions: [Question], editsLines: Bool = true, environment: [String: String] = ["TERM": "xterm"],
    columns: Int = 80
  ) throws {
    terminal = try PseudoTerminal(columns: columns)
    settingsBefore = try terminal.settings()
    setenv("TERM", "xterm", 1)
    let (program, outcomes) = (terminal.program, outcomes)
    Thread.detachNewThread {
      let console = SystemConsole(
        mayAsk: true, editsLines: editsLines, input: program, output: program, error: program,
        environment: environment)
      for question in questions { outcomes.add(question.outcome(from: console)) }
    }
  }

  /// Starts asking one question.
  convenience init(
    _ prompt: String, completions: [String] = [], editsLines: Bool = true,
    environment: [String: String] = ["TERM": "xterm"]
  ) throws {
    try self.init([Question(prompt, completions)], editsLines: editsLines, environment: environment)
  }

  /// What came back from the questions so far, as soon as there are so many.
  func outcomes(_ count: Int = 1, seconds: Double = 10) throws -> [Outcome] {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while outcomes.all.count < count {
      guard deadline.timeIntervalSinceNow > 0 else { throw NotShown(text: "\(count) answers", shown: terminal.shown) }
      _ = terminal.settled(milliseconds: 10)
    }
    return outcomes.all
  }
}
