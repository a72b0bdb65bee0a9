#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The system's line editor, libedit, looked for when it is first needed: no build depends on it.
///
/// Sendable by promise: it is made once and never changed, and what its pointers lead to is used by one prompt at a time.
struct LineEditorLibrary: @unchecked Sendable {
  typealias GetCharacter = @convention(c) (UnsafeMutableRawPointer?) -> Int32
  typealias Matches = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  typealias Complete = @convention(c) (UnsafePointer<CChar>?, Int32, Int32) -> Matches?
  typealias ReadLine = @convention(c) (UnsafePointer<CChar>?) -> UnsafeMutablePointer<CChar>?
  typealias Procedure = @convention(c) () -> Int32

  /// The library, or nil where the system has none with all that is needed.
  static let installed = LineEditorLibrary()

  let readLine: ReadLine
  let initialize: Procedure
  let prepareTerminal: @convention(c) (Int32) -> Void
  let resize: Procedure
  let redraw: Procedure
  let input: UnsafeMutablePointer<UnsafeMutablePointer<FILE>?>
  let output: UnsafeMutablePointer<UnsafeMutablePointer<FILE>?>
  let getCharacter: UnsafeMutablePointer<GetCharacter?>
  let complete: UnsafeMutablePointer<Complete?>
  let completionIsOver: UnsafeMutablePointer<Int32>
  let completionSuffix: UnsafeMutablePointer<Int32>
  let completionQuestion: UnsafeMutablePointer<Int32>
  let wordBreaks: UnsafeMutablePointer<UnsafePointer<CChar>?>
  let catchesSignals: UnsafeMutablePointer<Int32>

  private init?() {
    let names = ["libedit.so.2", "libedit.so.0", "libedit.3.dylib", "libedit.dylib"]
    guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else { return nil }
    func find(_ name: String) -> UnsafeMutableRawPointer? { dlsym(library, name) }
    guard
      let readLine = find("readline"), let initialize = find("rl_initialize"), let input = find("rl_instream"),
      let prepare = find("rl_prep_terminal"), let resize = find("rl_resize_terminal"),
      let redraw = find("rl_forced_update_display"),
      let output = find("rl_outstream"), let getCharacter = find("rl_getc_function"),
      let complete = find("rl_attempted_completion_function"), let over = find("rl_attempted_completion_over"),
      let suffix = find("rl_completion_append_character"), let question = find("rl_completion_query_items"),
      let breaks = find("rl_basic_word_break_characters"), let catches = find("rl_catch_signals")
    else { return nil }
    self.readLine = unsafeBitCast(readLine, to: ReadLine.self)
    self.initialize = unsafeBitCast(initialize, to: Procedure.self)
    prepareTerminal = unsafeBitCast(prepare, to: (@convention(c) (Int32) -> Void).self)
    self.resize = unsafeBitCast(resize, to: Procedure.self)
    self.redraw = unsafeBitCast(redraw, to: Procedure.self)
    self.input = input.assumingMemoryBound(to: UnsafeMutablePointer<FILE>?.self)
    self.output = output.assumingMemoryBound(to: UnsafeMutablePointer<FILE>?.self)
    self.getCharacter = getCharacter.assumingMemoryBound(to: GetCharacter?.self)
    self.complete = complete.assumingMemoryBound(to: Complete?.self)
    completionIsOver = over.assumingMemoryBound(to: Int32.self)
    completionSuffix = suffix.assumingMemoryBound(to: Int32.self)
    completionQuestion = question.assumingMemoryBound(to: Int32.self)
    wordBreaks = breaks.assumingMemoryBound(to: UnsafePointer<CChar>?.self)
    catchesSignals = catches.assumingMemoryBound(to: Int32.self)
  }
}
