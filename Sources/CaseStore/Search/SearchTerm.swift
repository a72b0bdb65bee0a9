/// One thing that has to stand in a record: the beginning of a word, or a phrase.
struct SearchTerm: Hashable, Sendable {
  let text: String
  let isPhrase: Bool

  /// The term for the full-text index; in quotes every sign is text. The text has no quotes.
  var expression: String { "\"\(SearchText.segmented(text))\"" + (isPhrase ? "" : " *") }

  /// The beginning as the index has it, where the words that begin so are better looked up one by one: beginnings of up
  /// to three letters have an index of their own, and what is not plain letters is left to the index to cut.
  var longBeginning: String? {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    return !isPhrase && isPlain && text.utf8.count > 3 ? text.lowercased() : nil
  }
}
