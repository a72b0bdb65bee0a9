import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The real terminal and pipes.
package final class SystemConsole: Console {
  package let canAsk: Bool
  package let outputIsTerminal: Bool
  private let keyboard: Keyboard
  private let output: Int32
  private let error: Int32
  private let environment: [String: String]
  private let editsLines: Bool
  private lazy var editor = editsLines ? LineEditor(keyboard: keyboard, output: error) : nil

  /// Makes the console. A closed pipe is an error from now on, no longer a signal that ends the program.
  ///
  /// - Parameters:
  ///   - mayAsk: False when asking was forbidden (`--no-input`).
  ///   - editsLines: False for plain reading, which moves no cursor (`--plain`).
  ///   - input: The descriptor to read from.
  ///   - output: The descriptor of the answer.
  ///   - error: The descriptor of prompts and talk.
  ///   - environment: Where `TERM` and `COLUMNS` are looked up.
  package init(
    mayAsk: Bool, editsLines: Bool = true, input: Int32 = 0, output: Int32 = 1, error: Int32 = 2,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    signal(SIGPIPE, SIG_IGN)
    let isConversation = isatty(input) == 1 && isatty(error) == 1
    canAsk = mayAsk && isConversation
    outputIsTerminal = isatty(output) == 1
    keyboard = Keyboard(descriptor: input)
    self.output = output
    self.error = error
    self.environment = environment
    self.editsLines = editsLines && isConversation && !["", "dumb"].contains(environment["TERM", default: ""])
  }

  package var width: Int {
    if let columns = columns(of: output) ?? columns(of: error) { return columns }
    let said = environment["COLUMNS"].flatMap { Int($0) } ?? 80
    return said > 0 ? said : 80
  }

  /// Says how the program fails: broken at words on a screen, in one piece for a program that looks for its words.
  package func complain(_ text: String) {
    if isatty(error) == 1 { tell(text) } else { say(DisplayText.sanitise(text)) }
  }

  package func ask(_ prompt: String, completions: [String]) throws -> Line {
    try SignalWatch.during { watch in
      let state = TerminalState(descriptor: keyboard.descriptor)
      defer { state?.restore() }
      do {
        let line = try line(after: DisplayText.sanitise(prompt), completions, watch)
        if line == .end { endPrompt() }
        return line
      } catch {
        // The line editor ends the line by itself where a person leaves.
        let isEnded = editor != nil && (error is UnfinishedLine || error as? Interruption == .interrupt)
        if !isEnded { endPrompt() }
        throw error
      }
    }
  }

  package func readAll() throws -> String {
    let bytes = try SignalWatch.during { watch in try keyboard.everything(watching: watch) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw InputError.notUTF8 }
    return text
  }

  package func say(_ text: String) {
    write(DisplayText.sanitise(text) + "\n")
  }

  package func answer(_ text: String) throws {
    try DescriptorWriter(descriptor: output).write(text + "\n")
  }

  private func line(after prompt: String, _ completions: [String], _ watch: SignalWatch) throws -> Line {
    if let editor { return try editor.line(prompt: prompt, completions: completions, watching: watch) }
    write(prompt)
    return try keyboard.line(watching: watch).map(Line.text) ?? .end
  }

  /// After Ctrl-D and Ctrl-C the cursor still stands behind the prompt.
  private func endPrompt() {
    write("\n")
  }

  /// Writes to standard error. That nobody can read it is no reason to stop.
  private func write(_ text: String) {
    do { try DescriptorWriter(descriptor: error).write(text) } catch {}
  }

  private func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
