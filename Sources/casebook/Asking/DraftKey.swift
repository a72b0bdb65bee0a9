import CaseModel

/// Which command a draft belongs to, and in which case.
struct DraftKey {
  let command: String
  let file: Reference<CaseFile>?

  /// The text under which the draft is kept.
  var text: String { file.map { "\(command) --case \($0)" } ?? command }
}
