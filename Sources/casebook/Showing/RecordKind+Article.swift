import CaseModel

extension RecordKind {
  /// One such record, with its article: "an appointment".
  var article: String { ("aeiou".contains(words.prefix(1)) ? "an " : "a ") + words }
}
