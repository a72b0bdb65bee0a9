import Foundation

/// Which of some named things a person means: an exact name before a part of one, capitals and accents aside.
package enum NameMatch {
  /// The things whose name is the text to the letter; else those whose name is the text but for capitals and accents;
  /// else those whose name has the text in it.
  package static func matches<Thing>(of text: String, in things: [Thing], by name: (Thing) -> String) -> [Thing] {
    let wanted = folded(text)
    guard !wanted.isEmpty else { return [] }
    let same = things.filter { name($0) == text }
    guard same.isEmpty else { return same }
    let exact = things.filter { folded(name($0)) == wanted }
    return exact.isEmpty ? things.filter { folded(name($0)).contains(wanted) } : exact
  }

  /// The text in small letters, without accents, its spaces single.
  package static func folded(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return foldedASCII(text) }
    let letters = text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    let plain = String(String.UnicodeScalarView(letters.filter { $0.properties.generalCategory != .nonspacingMark }))
    return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The same for a text without any accent, by its bytes: lists of thousands are folded.
  private static func foldedASCII(_ text: String) -> String {
    let words = text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let small = words.map { $0.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }
    return String(decoding: Array(small.joined(separator: [0x20])), as: UTF8.self)
  }
}
