import Terminal
import Testing

@Suite struct `The width of a text` {
  @Test(arguments: [
    ("", 0), ("Weber", 5), ("é", 1), ("e\u{301}", 1), ("ö̲̅", 1), ("汉字", 4), ("ｆｕｌｌ", 8), ("ﾊﾝｶｸ", 5 - 1),
    ("한국어", 6), ("\u{1112}\u{1161}\u{11AB}", 2), ("ひらがな カタカナ", 17), ("。「」", 6), ("👍", 2), ("👍🏽", 2), ("☝🏽", 2),
    ("👩‍👩‍👧‍👦", 2), ("🏳️‍🌈", 2), ("🇩🇪", 2), ("🇩🇪🇫🇷", 4), ("❤", 1), ("❤️", 2), ("1️⃣", 2), ("™", 1), ("⌚", 2), ("🧑‍⚕️", 2),
    ("a\u{200B}b", 2), ("a\u{200D}b", 2), ("\u{FEFF}", 0), ("с", 1), ("α", 1), ("שלום", 4), ("مرحبا", 5), ("กำ", 2),
    ("กี่", 1), ("हिन्दी", 5),
    ("𠀀", 2), ("…", 1), ("€", 1), ("\u{A0}", 1), ("\u{AD}", 1),
  ])
  func `It is counted in columns of a terminal`(text: String, width: Int) {
    #expect(DisplayText.width(of: text) == width, "\(text.debugDescription)")
  }

  @Test func `A text is filled up by columns, not by characters`() {
    #expect(DisplayText.pad("汉é", to: 5) == "汉é  ")
    #expect(DisplayText.pad("汉字", to: 3) == "汉字")
  }
}
