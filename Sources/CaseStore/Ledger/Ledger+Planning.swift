package import CaseModel
import GRDB

extension Ledger {
  /// What the plan of these cases needs: all that still waits, and of what is settled only that it is there.
  ///
  /// The time this takes does not grow with visits, settled requests, past appointments, tasks that are done, notes and
  /// treatments. The steps, the slack and the next action are the same as with the whole pictures.
  package func plannedPictures(of files: [Saved<CaseFile>]) throws -> [CasePicture] {
    let reader = PlanReader(ledger: self)
    return try watchedPictures(of: files).map { try reader.completed($0) }
  }
}
