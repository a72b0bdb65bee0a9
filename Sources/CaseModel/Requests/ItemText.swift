/// An item of a request as it is typed: `images:MRI of the knee`, or only `MRI of the knee`.
package struct ItemText: Hashable, Sendable {
  package let kind: ItemKind
  package let description: String

  package init(kind: ItemKind, description: String) {
    self.kind = kind
    self.description = description
  }

  /// `images:MRI of the knee`.
  package var text: String { "\(kind.rawValue):\(description)" }

  /// Reads what was typed. Without a kind before a colon the kind is `other`: it is never guessed from the words.
  package static func read(_ text: String) throws(ItemTextProblem) -> ItemText {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(trimmed)
    guard parts.count == 2 else {
      let word = trimmed(text[...])
      guard !word.isEmpty else { throw .empty }
      return ItemText(kind: kind(called: word) ?? .other, description: word)
    }
    guard let kind = kind(called: parts[0]) else { throw .unknownKind(parts[0]) }
    guard !parts[1].isEmpty else { throw .noDescription(kind) }
    return ItemText(kind: kind, description: parts[1])
  }

  /// The kind of that name, in the singular or the plural, or of its first letters, three or more (`med`).
  private static func kind(called word: String) -> ItemKind? {
    let word = word.lowercased()
    guard word.count >= 3, !word.contains(" ") else { return nil }
    return ItemKind.allCases.first { $0.rawValue.hasPrefix(word) || $0.rawValue + "s" == word }
  }

  /// Without white space at both ends; what stands between is kept as typed.
  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
