import CaseModel

extension RecordKind {
  /// The kind as programs read it: the words of its command, joined (`insurance-note`).
  var code: String { noun.split(separator: " ").joined(separator: "-") }
}
