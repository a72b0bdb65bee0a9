import Foundation

/// What a person looks for: words that begin so, and phrases that stand so; all of them have to be there.
///
/// Nothing that is typed can be read as a command of the search itself.
package struct SearchWords: Hashable, Sendable {
  let terms: [SearchTerm]

  /// Reads what was typed; nil when there is no letter or digit in it. What stands in quotes is a phrase.
  package init?(_ typed: String) {
    let quotes: Set<Character> = ["\"", "“", "”", "„"]
    let parts = typed.split(omittingEmptySubsequences: false) { quotes.contains($0) }
    terms = parts.enumerated().flatMap { index, part in
      index.isMultiple(of: 2)
        ? part.split(whereSeparator: \.isWhitespace).map { SearchTerm(text: Self.plain($0), isPhrase: false) }
        : [SearchTerm(text: Self.plain(part), isPhrase: true)]
    }.filter { $0.text.unicodeScalars.contains(where: SearchText.isWordScalar) }
    guard !terms.isEmpty else { return nil }
  }

  /// The text of one term, without what could end it.
  private static func plain(_ part: Substring) -> String {
    String(String.UnicodeScalarView(part.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}
