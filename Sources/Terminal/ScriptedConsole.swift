/// A console that follows a script and keeps every word: for tests, which compare whole transcripts.
package final class ScriptedConsole: Console {
  package let canAsk: Bool
  package let outputIsTerminal: Bool
  package let width: Int

  /// Everything in order: prompts with what was typed, the talk, and the answer with `| ` before each line.
  package private(set) var transcript = ""
  /// Standard output as a program would read it.
  package private(set) var answers = ""
  /// Standard error as far as it was said: without the prompts.
  package private(set) var talk = ""
  /// What Tab offered at each prompt, in order.
  package private(set) var offered: [[String]] = []
  /// What of the script was not used.
  package private(set) var unused: [Reply]
  /// Set, every `answer` fails with it: the pipe is closed or the disk is full.
  package var outputError: OutputError?
  private let input: Result<String, InputError>

  /// Makes a console that gives these replies, one for each prompt.
  ///
  /// - Parameters:
  ///   - replies: What the person types, in order.
  ///   - canAsk: Whether there is a person.
  ///   - outputIsTerminal: Whether the answer goes to a screen.
  ///   - width: Columns.
  ///   - input: What `readAll` gives.
  package init(
    _ replies: [Reply] = [], canAsk: Bool = true, outputIsTerminal: Bool = false, width: Int = 80,
    input: Result<String, InputError> = .success("")
  ) {
    self.unused = replies
    self.canAsk = canAsk
    self.outputIsTerminal = outputIsTerminal
    self.width = width
    self.input = input
  }

  package func ask(_ prompt: String, completions: [String]) throws -> Line {
    guard !unused.isEmpty else { throw ScriptEnded(prompt: prompt, transcript: transcript) }
    offered.append(completions)
    let reply = unused.removeFirst()
    transcript += prompt + reply.echo + "\n"
    return try reply.line()
  }

  package func readAll() throws -> String {
    try input.get()
  }

  package func say(_ text: String) {
    talk += text + "\n"
    transcript += text + "\n"
  }

  package func answer(_ text: String) throws {
    if let outputError { throw outputError }
    answers += text + "\n"
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    transcript += lines.map { $0.isEmpty ? "|\n" : "| \($0)\n" }.joined()
  }
}
