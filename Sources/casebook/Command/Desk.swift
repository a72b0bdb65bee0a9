import CaseModel

/// What lies on the desk while a command works on one case.
struct Desk {
  let context: Context
  /// The case; nil for what all cases share.
  let file: Saved<CaseFile>?

  /// The day that counts as today.
  var today: Day { context.today }

  /// The case; throws where a command that needs one was given none.
  func caseFile() throws -> Saved<CaseFile> {
    guard let file else { throw Problem.noCase }
    return file
  }
}
