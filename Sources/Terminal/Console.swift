/// How a person is asked and told: the one door to the keyboard, the screen and the pipes.
package protocol Console: AnyObject {
  /// A person can be asked: standard input and standard error are terminals, and asking was not forbidden.
  var canAsk: Bool { get }

  /// Standard output is a terminal, so that colour is worth a thought.
  var outputIsTerminal: Bool { get }

  /// Columns to draw for: of the terminal, else of `COLUMNS`, else 80.
  var width: Int { get }

  /// Asks for one line on standard error and waits for it.
  ///
  /// - Parameters:
  ///   - prompt: The whole prompt with its trailing space (`Doctor [Dr Weber]: `).
  ///   - completions: Whole answers that the Tab key offers; upper and lower case are the same to it.
  /// - Returns: What was typed without its newline, or `.end` for Ctrl-D and the end of a pipe.
  /// - Throws: `Interruption` when the person leaves instead of answering, `UnfinishedLine` with what was typed when it
  ///   happens in the middle of a line that is being edited,
  ///   `InputError.unreadable` when standard input cannot be read.
  func ask(_ prompt: String, completions: [String]) throws -> Line

  /// Reads everything that is left on standard input, for an option whose value is `-`.
  ///
  /// - Throws: `InputError` when it cannot be read or is not UTF-8, `Interruption` when the person leaves.
  func readAll() throws -> String

  /// Says one line of the talk, on standard error. A talk that nobody hears is no error.
  func say(_ text: String)

  /// Gives the answer, or a line of it, on standard output, and adds the newline.
  ///
  /// - Throws: `OutputError` when it cannot be written whole: a full disk, a closed pipe.
  func answer(_ text: String) throws
}
