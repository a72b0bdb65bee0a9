extension DisplayText {
  /// Whether a text is made of printable ASCII only: then each byte is one column.
  static func isPlain(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.allSatisfy { (0x20...0x7E).contains($0) }
  }

  /// Breaks a paragraph of printable ASCII as `wrap` breaks any other, but by its bytes, so that long lists are drawn
  /// at once.
  static func wrapPlain(_ paragraph: Substring, to width: Int) -> [String] {
    let space = UInt8(ascii: " ")
    var filler = PlainFiller(width: width)
    var rest = paragraph.utf8
    while !rest.isEmpty {
      let spaces = rest.prefix { $0 == space }
      let word = rest.dropFirst(spaces.count).prefix { $0 != space }
      rest = rest.dropFirst(spaces.count + word.count)
      if !word.isEmpty { filler.add(word, after: spaces) }
    }
    return filler.finish()
  }
}
