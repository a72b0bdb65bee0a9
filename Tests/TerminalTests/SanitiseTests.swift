import Terminal
import Testing

@Suite struct `Text that could drive the terminal` {
  @Test(arguments: [
    ("plain", "plain"), ("two\nlines", "two\nlines"), ("a\tb", "a  b"), ("a\r\nb", "a\nb"),
    ("Good\rEvil", "Good\nEvil"),
    ("\u{1B}[2Jx\u{7}\u{8}", "[2Jx"), ("\u{9B}31mx\u{7F}", "31mx"),
    ("a\u{202E}b\u{2066}c\u{2069}\u{200F}\u{61C}", "abc"),
    ("a\u{2028}b\u{85}", "a\nb"), ("👩‍👩‍👧 é 汉", "👩‍👩‍👧 é 汉"), ("\u{0}", ""),
  ])
  func `It is made harmless and stays readable`(text: String, clean: String) {
    #expect(DisplayText.sanitise(text) == clean)
  }

  @Test func `On one line a new line becomes a space`() {
    #expect(DisplayText.oneLine("one\r\ntwo\n") == "one two ")
  }

  @Test func `No page shows a forbidden character, whatever is in it`() {
    var random = RandomText(seed: 11)
    for _ in 0..<300 {
      let page = Self.page(with: { random.scalars(upTo: 12) })
      for layout in [Layout(width: 100), Layout(width: 20), Layout(width: 60, plain: true)] {
        let drawn = page.drawn(layout)
        #expect(!drawn.unicodeScalars.contains(where: Forbidden.contains), "\(drawn.debugDescription)")
      }
    }
  }

  /// A page in which every place for text is filled.
  private static func page(with text: () -> String) -> Page {
    [
      .line(text()), .heading(text()), .bullets([text(), text()]), .fields([(text(), text()), (text(), text())]),
      .table(Table(columns: [text(), text()], rows: [[text(), text()], [text()]])),
      .columns(Columns(headings: [text(), text()], rows: [Columns.Row(text(), [text(), text()])])),
    ]
  }
}
