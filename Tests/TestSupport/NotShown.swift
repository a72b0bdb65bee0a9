/// A text that a test waited for did not appear on the terminal.
package struct NotShown: Error, CustomStringConvertible {
  /// The text that was waited for.
  package let text: String
  /// What was shown instead.
  package let shown: String

  /// Makes the error of what was waited for and what was shown.
  package init(text: String, shown: String) {
    self.text = text
    self.shown = shown
  }

  package var description: String {
    "“\(text)” was not shown. Shown was:\n\(shown.debugDescription)"
  }
}
