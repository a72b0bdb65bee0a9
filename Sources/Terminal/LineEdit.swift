#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One line while it is being edited: hands the library its keys and completions, and keeps why it ended.
final class LineEdit {
  /// The line that is being edited now. The library's calls carry no context, and it edits one line at a time.
  nonisolated(unsafe) static var current: LineEdit?

  /// Why the line ended without an answer.
  private(set) var failure: (any Error)?
  private let keyboard: Keyboard
  private let watch: SignalWatch
  private let library: LineEditorLibrary
  private let completions: [String]
  private var editingState: TerminalState?

  init(keyboard: Keyboard, watch: SignalWatch, library: LineEditorLibrary, completions: [String]) {
    self.keyboard = keyboard
    self.watch = watch
    self.library = library
    self.completions = completions
  }

  /// The next key for the library, or -1 for the end.
  func nextKey() -> Int32 {
    if failure != nil { return -1 }
    editingState = editingState ?? TerminalState(descriptor: keyboard.descriptor)
    do {
      guard let key = try keyboard.scalar(watching: watch, noticing: notice) else { return -1 }
      return Int32(bitPattern: key.value)
    } catch {
      failure = error
      // The library forgets the line where it is told of an end; as if with Enter it gives back what was typed so far.
      return error is Interruption ? Int32(UInt8(ascii: "\n")) : -1
    }
  }

  /// What Tab offers, as the library wants it: first what replaces the typed text, then all that fit, then nothing.
  func matches(of typed: UnsafePointer<CChar>?) -> LineEditorLibrary.Matches? {
    library.completionIsOver.pointee = 1
    guard let typed, let completion = Completion(of: String(cString: typed), among: completions) else { return nil }
    let texts = [completion.replacement] + completion.matches
    let list = LineEditorLibrary.Matches.allocate(capacity: texts.count + 1)
    for (index, text) in texts.enumerated() { list[index] = strdup(text) }
    list[texts.count] = nil
    return list
  }

  /// The window got another size, or the program goes on after Ctrl-Z, when the shell has set the terminal anew.
  private func notice(_ signal: Int32) {
    if signal == SIGWINCH { _ = library.resize() }
    if signal == SIGCONT {
      editingState?.restore()
      _ = library.redraw()
    }
  }
}
