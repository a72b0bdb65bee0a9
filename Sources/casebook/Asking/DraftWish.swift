import Terminal

/// What a person wants done with something typed before and not saved.
enum DraftWish {
  /// Take it up, and ask for the rest.
  case goOn
  /// Begin anew, and leave it where it is.
  case later
  /// Throw it away.
  case discard

  /// Asks until the answer makes sense; where no answer comes, the draft stays.
  init(asking context: Context) throws {
    while case .text(let text) = try context.console.askWrapped(
      "Go on with it? [Y/n, d: throw it away]: ", completions: [])
    {
      switch text.trimmed.lowercased() {
      case "", "y", "yes":
        self = .goOn
        return
      case "n", "no", "-", "<":
        self = .later
        return
      case "d", "discard":
        self = .discard
        return
      default: context.say("y takes up what you typed. n begins anew, and it stays. d throws it away for good.")
      }
    }
    self = .later
  }
}
