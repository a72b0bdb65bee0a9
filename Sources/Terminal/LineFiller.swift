/// Puts pieces of text on lines of a given width, one after the other.
struct LineFiller {
  let width: Int
  private var lines: [String] = []
  private var line = ""
  private var lineWidth = 0
  private var spaces: TextPiece?

  init(width: Int) {
    self.width = width
  }

  mutating func add(_ piece: TextPiece) {
    if piece.isSpace {
      spaces = piece
    } else if piece.width <= width - lineWidth - (spaces?.width ?? 0) {
      takeSpaces()
      put(piece.characters[...], width: piece.width)
    } else {
      breakLine()
      tear(piece)
    }
  }

  /// All lines; a paragraph without text is one empty line.
  mutating func finish() -> [String] {
    lines + [line]
  }

  private mutating func takeSpaces() {
    guard let spaces else { return }
    put(spaces.characters[...], width: spaces.width)
    self.spaces = nil
  }

  private mutating func breakLine() {
    spaces = nil
    if line.isEmpty { return }
    lines.append(line)
    line = ""
    lineWidth = 0
  }

  /// Puts a piece on a new line, and where it is wider than a line on as many as it needs.
  private mutating func tear(_ piece: TextPiece) {
    for character in piece.characters {
      let characterWidth = DisplayText.width(of: character)
      if characterWidth > width - lineWidth { breakLine() }
      put([character], width: characterWidth)
    }
  }

  private mutating func put(_ characters: ArraySlice<Character>, width: Int) {
    line.append(contentsOf: characters)
    lineWidth += width
  }
}
