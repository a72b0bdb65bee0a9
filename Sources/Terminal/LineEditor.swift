#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a line that can be edited with the arrow keys and completed with Tab.
///
/// The library keeps its state in global variables, so one line is read at a time; the keys come from `Keyboard`.
final class LineEditor {
  private let library: LineEditorLibrary
  private let keyboard: Keyboard
  private let input: UnsafeMutablePointer<FILE>
  private let output: UnsafeMutablePointer<FILE>

  /// Makes an editor for a terminal, with the prompt on another descriptor; nil where the system has none.
  init?(keyboard: Keyboard, output: Int32) {
    guard TextLocale.isUTF8, let library = LineEditorLibrary.installed else { return nil }
    guard let reading = Self.stream(of: keyboard.descriptor, mode: "r") else { return nil }
    guard let writing = Self.stream(of: output, mode: "w") else {
      fclose(reading)
      return nil
    }
    self.library = library
    self.keyboard = keyboard
    self.input = reading
    self.output = writing
    prepareLibrary()
  }

  /// Reads one line; `.end` for Ctrl-D on an empty one.
  func line(prompt: String, completions: [String], watching watch: SignalWatch) throws -> Line {
    let edit = LineEdit(keyboard: keyboard, watch: watch, library: library, completions: completions)
    LineEdit.current = edit
    defer { LineEdit.current = nil }
    // The library would show the prompt first: a key that comes in between would be lost to the terminal's own editing.
    library.prepareTerminal(1)
    guard let bytes = library.readLine(prompt) else {
      if let failure = edit.failure { throw failure }
      // The library also gives up when it cannot set the terminal, before it asks for a key.
      if keyboard.isHungUp { throw Interruption.hangUp }
      return .end
    }
    defer { free(bytes) }
    let text = String(cString: bytes)
    if let failure = edit.failure {
      guard !text.isEmpty, let interruption = failure as? Interruption else { throw failure }
      throw UnfinishedLine(typed: text, interruption: interruption)
    }
    return .text(text)
  }

  /// Tells the library once which terminal it talks to, and to leave signals, file names and spaces to us.
  private func prepareLibrary() {
    library.input.pointee = input
    library.output.pointee = output
    library.getCharacter.pointee = { _ in LineEdit.current?.nextKey() ?? -1 }
    library.complete.pointee = { typed, _, _ in LineEdit.current?.matches(of: typed) }
    library.catchesSignals.pointee = 0
    library.completionSuffix.pointee = 0
    library.completionQuestion.pointee = .max
    library.wordBreaks.pointee = UnsafePointer(strdup(""))
    _ = library.initialize()
  }

  /// A stream on a copy of the descriptor. It is never closed: the library keeps it until the program ends.
  private static func stream(of descriptor: Int32, mode: String) -> UnsafeMutablePointer<FILE>? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    return copy < 0 ? nil : fdopen(copy, mode)
  }
}
