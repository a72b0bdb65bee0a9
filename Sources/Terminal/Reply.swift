/// What a person does at one prompt of a `ScriptedConsole`. A string literal is typed and sent with Enter.
package enum Reply: Equatable, Sendable, ExpressibleByStringLiteral {
  /// A line typed and sent with Enter.
  case types(String)
  /// Ctrl-D.
  case ends
  /// Leaves: Ctrl-C, a closed terminal, a request to stop.
  case leaves(Interruption)
  /// Types part of a line and leaves.
  case leavesTyping(String, Interruption)

  /// The text is typed.
  package init(stringLiteral value: String) {
    self = .types(value)
  }

  /// Ctrl-C.
  package static var interrupts: Reply { .leaves(.interrupt) }

  /// What the transcript shows after the prompt.
  var echo: String {
    switch self {
    case .types(let text): text
    case .ends: "^D"
    case .leaves(.interrupt): "^C"
    case .leaves(.hangUp): "(hung up)"
    case .leaves(.terminate): "(terminated)"
    case .leavesTyping(let text, let interruption): text + Reply.leaves(interruption).echo
    }
  }

  func line() throws -> Line {
    switch self {
    case .types(let text): return .text(text)
    case .ends: return .end
    case .leaves(let interruption): throw interruption
    case .leavesTyping(let text, let interruption): throw UnfinishedLine(typed: text, interruption: interruption)
    }
  }
}
