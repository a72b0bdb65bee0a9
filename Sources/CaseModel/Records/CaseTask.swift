/// Something to do, with a day where it has one.
package struct CaseTask: Recorded {
  package static let kind = RecordKind.task

  /// The case.
  package var caseFile: Reference<CaseFile>
  /// What to do.
  package var text: String
  /// The day it is due.
  package var due: Day?
  /// The day it was done.
  package var doneOn: Day?
  /// The visit it came from.
  package var visit: Reference<Visit>?

  package init(caseFile: Reference<CaseFile>, text: String) {
    self.caseFile = caseFile
    self.text = text
  }
}
