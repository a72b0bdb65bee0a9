import Terminal

/// What came of a prompt.
enum Outcome: Equatable, Sendable {
  case line(Line)
  case left(Interruption)
  /// Left in the middle of a line; what was typed of it is known.
  case leftTyping(String, Interruption)
  case failed(String)

  static func typed(_ text: String) -> Outcome { .line(.text(text)) }
  static let ended = Outcome.line(.end)
}
