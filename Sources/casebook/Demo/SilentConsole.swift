import Terminal

/// A console with nobody behind it: what is said and answered goes nowhere.
final class SilentConsole: Console {
  let canAsk = false
  let outputIsTerminal = false
  let width = 80

  func ask(_ prompt: String, completions: [String]) -> Line { .end }
  func readAll() -> String { "" }
  func say(_ text: String) {}
  func answer(_ text: String) {}
}
