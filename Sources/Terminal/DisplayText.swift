/// Text on its way to a screen: made harmless, measured in columns, and broken into lines.
package enum DisplayText {
  /// The text without anything that drives a terminal or turns its direction.
  ///
  /// Newlines stay. A carriage return and the Unicode line separators become a newline, a tab becomes two spaces;
  /// the joiner that holds an emoji family together stays.
  package static func sanitise(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A }) { return text }
    var clean = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      append(scalar, after: previous, to: &clean)
      previous = scalar
    }
    return String(clean)
  }

  /// The text made harmless and put on one line: newlines become spaces.
  package static func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(sanitise(text).unicodeScalars.map { $0 == "\n" ? " " : $0 }))
  }

  /// The text filled up with spaces to a number of columns; a wider text stays as it is.
  package static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - self.width(of: text)))
  }

  private static func append(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, to clean: inout String.UnicodeScalarView
  ) {
    switch scalar {
    case "\n" where previous == "\r": break
    case "\n", "\r", "\u{2028}", "\u{2029}": clean.append("\n")
    case "\t": clean.append(contentsOf: "  ".unicodeScalars)
    case _ where UnsafeScalars.contains(scalar): break
    default: clean.append(scalar)
    }
  }
}
