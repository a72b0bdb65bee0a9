extension Console {
  /// Says a text of the talk, made harmless and broken at words to the width of the screen; further lines stand under
  /// the first, so far to the right.
  func tell(_ text: String, indent: Int = 0) {
    let lines = DisplayText.wrap(DisplayText.sanitise(text), to: max(20, width - indent))
    for (number, line) in lines.enumerated() { say((number == 0 ? "" : String(repeating: " ", count: indent)) + line) }
  }

  /// Asks with a prompt that may be longer than the screen is wide: all but its last line is said first, so that no
  /// word is torn apart and the line editor knows where it stands.
  package func askWrapped(_ prompt: String, completions: [String]) throws -> Line {
    let lines = DisplayText.wrap(prompt, to: max(20, width - 1))
    guard lines.count > 1, let last = lines.last else { return try ask(prompt, completions: completions) }
    for line in lines.dropLast() { say(line) }
    return try ask(last.trimmed + " ", completions: completions)
  }
}
