/// The part of a text where the words that were looked for stand.
package struct SearchExcerpt: Hashable, Sendable {
  /// The text with the words between `SearchExcerpt.opening` and `SearchExcerpt.closing`.
  private let marked: String

  /// Signs that nobody types, so that what is marked cannot be mistaken.
  static let opening: Unicode.Scalar = "\u{1}"
  static let closing: Unicode.Scalar = "\u{2}"

  init(marked: String) {
    self.marked = marked
  }

  /// The text as it was typed.
  package var text: String { replacing { _ in nil } }

  /// The text with the words that were found between « and ».
  package var shown: String { replacing { $0 == Self.opening ? "«" : "»" } }

  private func replacing(_ sign: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
    var result = String.UnicodeScalarView()
    for scalar in marked.unicodeScalars {
      if scalar == Self.opening || scalar == Self.closing {
        if let sign = sign(scalar) { result.append(sign) }
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
