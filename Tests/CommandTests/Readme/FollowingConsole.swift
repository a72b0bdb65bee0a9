import Terminal

/// A prompt that the written-down session does not show.
struct NotInTheExample: Error {
  let prompt: String
  let shown: [String]
}

/// A console that types what a written-down session shows, and keeps what the program shows in its place.
final class FollowingConsole: Console {
  let canAsk: Bool
  let outputIsTerminal = true
  let width = 80
  /// Every line the terminal would show.
  private(set) var shown: [String] = []
  private var script: ArraySlice<String>

  /// Follows these lines: what stands behind a prompt in them is typed.
  init(_ lines: [String], canAsk: Bool) {
    self.canAsk = canAsk
    script = lines[...]
  }

  func ask(_ prompt: String, completions: [String]) throws -> Line {
    let bare = prompt.split(separator: "\n").last.map(String.init) ?? prompt
    guard let place = script.firstIndex(where: { ($0 + " ").hasPrefix(bare) }) else {
      throw NotInTheExample(prompt: prompt, shown: shown)
    }
    let line = script[place]
    script = script[(place + 1)...]
    shown.append(line)
    return .text(String(line.dropFirst(bare.count)))
  }

  func readAll() throws -> String { "" }

  func say(_ text: String) { show(text) }

  func answer(_ text: String) throws { show(text) }

  private func show(_ text: String) {
    shown += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
