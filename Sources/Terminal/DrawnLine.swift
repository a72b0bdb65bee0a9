/// One finished line of a page, with what colour may add to it.
struct DrawnLine {
  let words: String
  let isHeading: Bool

  init(_ words: String, isHeading: Bool = false) {
    self.words = words
    self.isHeading = isHeading
  }

  /// The line without spaces at its end. Colour only repeats what a word already says: headings are bold, and the
  /// word `OVERDUE` is red.
  func text(coloured: Bool) -> String {
    let trimmed = words.lastIndex { $0 != " " }.map { String(words[...$0]) } ?? ""
    guard coloured, !trimmed.isEmpty else { return trimmed }
    if isHeading { return "\u{1B}[1m\(trimmed)\u{1B}[0m" }
    let pieces = trimmed.split(separator: " ", omittingEmptySubsequences: false)
    return pieces.map { $0 == "OVERDUE" ? "\u{1B}[31mOVERDUE\u{1B}[0m" : String($0) }.joined(separator: " ")
  }
}
