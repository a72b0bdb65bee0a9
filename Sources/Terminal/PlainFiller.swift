/// Puts words of printable ASCII on lines of a given width, one after the other; `LineFiller` does it for all else.
struct PlainFiller {
  let width: Int
  private var lines: [String] = []
  private var line: [UInt8] = []

  init(width: Int) {
    self.width = width
  }

  mutating func add(_ word: Substring.UTF8View, after spaces: Substring.UTF8View) {
    if word.count <= width - line.count - spaces.count {
      line.append(contentsOf: spaces)
      line.append(contentsOf: word)
      return
    }
    breakLine()
    for byte in word {
      if line.count >= width { breakLine() }
      line.append(byte)
    }
  }

  /// All lines; a paragraph without text is one empty line.
  mutating func finish() -> [String] {
    lines + [String(decoding: line, as: UTF8.self)]
  }

  private mutating func breakLine() {
    if line.isEmpty { return }
    lines.append(String(decoding: line, as: UTF8.self))
    line.removeAll(keepingCapacity: true)
  }
}
