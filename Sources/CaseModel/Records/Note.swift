/// A day and a text: symptoms, a call, medicines, allergies.
package struct Note: Recorded {
  package static let kind = RecordKind.note

  /// The case.
  package var caseFile: Reference<CaseFile>
  /// The day it is about.
  package var writtenOn: Day
  /// The text.
  package var text: String

  package init(caseFile: Reference<CaseFile>, writtenOn: Day, text: String) {
    self.caseFile = caseFile
    self.writtenOn = writtenOn
    self.text = text
  }
}
