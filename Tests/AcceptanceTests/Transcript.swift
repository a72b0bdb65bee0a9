/// One error of the catalogue with the lines that provoke it.
struct Transcript: CustomStringConvertible, Sendable {
  /// The heading: `StoreError.busy`.
  let name: String
  /// The lines a person types.
  let commands: [String]
  /// What the last of them says.
  let words: String
  /// How it ends.
  let code: Int32

  var description: String { name }

  /// Every transcript of a page.
  static func all(in page: String) -> [Transcript] {
    page.split(separator: "\n### ").dropFirst().compactMap { entry in
      let lines = entry.split(separator: "\n", omittingEmptySubsequences: false)
      guard let start = lines.firstIndex(of: "```console"), let end = lines[start...].firstIndex(of: "```"),
        let code = lines.first(where: { $0.hasPrefix("Exit code: ") }).flatMap({ Int32($0.dropFirst(11)) })
      else { return nil }
      let typed = lines[start..<end].filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
      let said = lines[(start + 1)..<end].filter { !$0.hasPrefix("$ ") }
      return Transcript(name: String(lines[0]), commands: typed, words: said.joined(separator: "\n"), code: code)
    }
  }
}
