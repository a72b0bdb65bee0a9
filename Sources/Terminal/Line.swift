/// What came back from a prompt.
package enum Line: Equatable, Sendable {
  /// What was typed, without its newline; empty when only Enter was pressed.
  case text(String)

  /// Ctrl-D on an empty line, or the end of the input.
  case end
}
