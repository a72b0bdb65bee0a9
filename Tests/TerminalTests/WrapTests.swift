import Terminal
import Testing

@Suite struct `Wrapping a text` {
  @Test(arguments: [
    ("the quick brown fox", 10, ["the quick", "brown fox"]),
    ("", 10, [""]),
    ("one\n\ntwo", 10, ["one", "", "two"]),
    ("ends with newline\n", 20, ["ends with newline", ""]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("a abcdefghij b", 4, ["a", "abcd", "efgh", "ij b"]),
    ("  indented text here", 12, ["  indented", "text here"]),
    ("汉字汉字汉字", 5, ["汉字", "汉字", "汉字"]),
    ("汉字，汉字", 5, ["汉", "字，", "汉字"]),
    ("Dr 汉字 said", 7, ["Dr 汉字", "said"]),
    ("double  space", 20, ["double  space"]),
    ("汉", 1, ["汉"]),
    ("👩‍👩‍👧👩‍👩‍👧", 3, ["👩‍👩‍👧", "👩‍👩‍👧"]),
    ("cafe\u{301} cre\u{300}me", 5, ["cafe\u{301}", "cre\u{300}me"]),
    ("(see below)", 6, ["(see", "below)"]),
  ])
  func `Lines break between words and between Chinese characters`(text: String, width: Int, lines: [String]) {
    #expect(DisplayText.wrap(text, to: width) == lines)
  }

  @Test func `No line is too wide and nothing but spaces is lost`() {
    let pieces = [
      "a", "Wort", " ", "  ", "汉", "字", "，", "👩‍👩‍👧", "🇩🇪", "e\u{301}", "(", ")", "\n", "langeswort", "한", "-", "\u{A0}",
    ]
    var random = RandomText(seed: 7)
    for _ in 0..<3000 {
      let text = random.text(of: pieces, upTo: 30)
      let width = 1 + random.next(below: 20)
      let lines = DisplayText.wrap(text, to: width)
      #expect(lines.allSatisfy { DisplayText.width(of: $0) <= width || $0.count == 1 }, "\(text) to \(width): \(lines)")
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" }, "\(text) to \(width)")
    }
  }

  @Test func `Plain text is broken as any other text is`() {
    var random = RandomText(seed: 11)
    for _ in 0..<3000 {
      let text = random.text(of: ["a", "word", " ", "  ", "(", ")", "\n", "averylongword", "-", "."], upTo: 30)
      let width = 1 + random.next(below: 20)
      let accented = DisplayText.wrap(text.replacing("a", with: "é"), to: width)
      #expect(DisplayText.wrap(text, to: width) == accented.map { $0.replacing("é", with: "a") }, "\(text) to \(width)")
    }
  }
}
