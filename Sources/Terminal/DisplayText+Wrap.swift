extension DisplayText {
  /// Breaks a text into lines of at most so many columns.
  ///
  /// It breaks between words, between Chinese, Japanese and Korean characters, and inside a word only where the word
  /// is wider than a whole line. Newlines of the text stay. Nothing is lost but the spaces at a break. A single
  /// character that is wider than the line stands alone and sticks out.
  package static func wrap(_ text: String, to width: Int) -> [String] {
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
    return paragraphs.flatMap { paragraph in
      if isPlain(paragraph.utf8) { return wrapPlain(paragraph, to: max(1, width)) }
      var filler = LineFiller(width: max(1, width))
      for piece in pieces(of: paragraph) { filler.add(piece) }
      return filler.finish()
    }
  }

  /// What may not be torn apart without need: runs of spaces, words, and single wide characters with the closing
  /// signs after them.
  private static func pieces(of paragraph: Substring) -> [TextPiece] {
    var pieces: [TextPiece] = []
    for character in paragraph {
      if let last = pieces.last, last.takes(character) {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(TextPiece(character))
      }
    }
    return pieces
  }
}
