import Foundation
import Terminal
import Testing

/// Every example of the README is run, in order, in one casebook; what it shows has to be what the README shows.
@Suite struct ReadmeTests {
  private let file: URL
  private let text: String

  init() throws {
    file =
      URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../README.md").standardizedFileURL
    text = try String(contentsOf: file, encoding: .utf8)
  }

  @Test func `every example of the README shows what it says`() throws {
    let scene = try Scene(today: "2026-11-03", now: "19:30")
    let examples = ReadmeExample.all(in: text)
    var rewritten: [(ReadmeExample, [String])] = []
    #expect(examples.count >= 12)
    for example in examples {
      guard example.words.first == "casebook" else { continue }
      let console = FollowingConsole(example.shown, canAsk: !example.arguments.contains("--no-input"))
      scene.today = example.day ?? scene.today
      _ = try scene.perform(example.arguments, on: console)
      #expect(console.shown == example.shown, "\(example.command)\n\(console.shown.joined(separator: "\n"))")
      rewritten.append((example, console.shown))
    }
    try rewrite(rewritten)
  }

  /// With `CASEBOOK_REWRITE_README=1`, puts what was shown in place of what the README shows, to be read and kept.
  private func rewrite(_ examples: [(ReadmeExample, [String])]) throws {
    guard ProcessInfo.processInfo.environment["CASEBOOK_REWRITE_README"] == "1" else { return }
    var text = text
    for (example, shown) in examples {
      let old = (["$ " + example.command] + example.shown).joined(separator: "\n") + "\n"
      let new = (["$ " + example.command] + shown).joined(separator: "\n") + "\n"
      guard let place = text.range(of: old) else { continue }
      text.replaceSubrange(place, with: new)
    }
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
}
