/// Something to ask doctors; each doctor's answer is kept.
package struct Question: Recorded {
  package static let kind = RecordKind.question

  /// The case.
  package var caseFile: Reference<CaseFile>
  /// The question.
  package var text: String
  /// What each doctor answered, in the order of asking.
  package var answers: [QuestionAnswer] = []

  package init(caseFile: Reference<CaseFile>, text: String) {
    self.caseFile = caseFile
    self.text = text
  }
}
