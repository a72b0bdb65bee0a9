/// A treatment that was tried.
package struct Treatment: Recorded {
  package static let kind = RecordKind.treatment

  /// The case.
  package var caseFile: Reference<CaseFile>
  /// What it was.
  package var name: String
  /// How much, how often.
  package var dose: String?
  /// The first day.
  package var from: Day?
  /// The last day.
  package var to: Day?
  /// What it did.
  package var effect: String?
  /// What else it did.
  package var sideEffects: String?
  /// Why it was stopped.
  package var whyStopped: String?

  package init(caseFile: Reference<CaseFile>, name: String) {
    self.caseFile = caseFile
    self.name = name
  }
}
