import TestSupport
import Testing

/// A person at a terminal who knows what to answer to each question, and presses Enter at every other.
struct Conversation {
  /// What was shown on the terminal.
  let shown: String
  /// How the program ended.
  let ending: Ending
  /// The answers that were never asked for.
  let unused: [String]

  /// Runs a command to its end. Each answer goes to the first question that holds its words; each is given once.
  init(_ home: Home, _ arguments: [String], _ answers: KeyValuePairs<String, String>) throws {
    let terminal = try PseudoTerminal(columns: 100, rows: 60)
    let program = try home.start(arguments, on: terminal)
    var waiting = Array(answers)
    var seen = 0
    for _ in 1...400 {
      let all = terminal.settled(milliseconds: 25)
      if let ending = program.ended() {
        (shown, self.ending, unused) = (terminal.settled(milliseconds: 50), ending, waiting.map(\.key))
        return
      }
      let question = all.unicodeScalars.dropFirst(seen)
      guard String(question).hasSuffix(": ") else { continue }
      seen = all.unicodeScalars.count
      let asked = String(question).replacing("\r\n", with: " ").suffix(170)
      let place = waiting.firstIndex { asked.contains($0.key) }
      try terminal.type((place.map { waiting.remove(at: $0).value } ?? "") + "\r")
    }
    throw NotShown(text: "the end", shown: terminal.shown)
  }
}

extension Notebook {
  /// Enters something on a day at the prompts; it must be saved, and every answer asked for.
  func talk(
    _ day: String, _ command: String..., answers: KeyValuePairs<String, String>,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let talk = try Conversation(home, command + ["--as-of", day], answers)
    #expect(talk.ending == .exit(0), "\(talk.shown)", sourceLocation: sourceLocation)
    #expect(talk.unused == [], "\(talk.shown)", sourceLocation: sourceLocation)
    #expect(talk.shown.contains("Saved"), "\(talk.shown)", sourceLocation: sourceLocation)
  }
}
