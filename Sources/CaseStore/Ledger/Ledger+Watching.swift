package import CaseModel
import GRDB

extension Ledger {
  /// What still waits in these cases, and what the reminders need to know to tell of it: the time this takes does not
  /// grow with what is settled.
  ///
  /// The pictures hold requests that need watching, live appointments, open tasks with a day, promises not kept, all
  /// doctors of the case; of the visits only those that show who was seen in a round and which appointment was kept;
  /// and the decision that stands. Everything else is left out.
  package func watchedPictures(of files: [Saved<CaseFile>]) throws -> [CasePicture] {
    try WatchReader(ledger: self, files: files).pictures()
  }

  /// The booked appointments of one case, and who is seen in it: enough for the clocks of its requests.
  package func clocksPicture(of file: Saved<CaseFile>) throws -> CasePicture {
    var picture = CasePicture(file: file, person: try get(file.person))
    picture.consultations = try all(in: file.reference)
    picture.appointments = try fetch(where: "case_id = \(file.reference) AND \(WatchReader.isLive)")
    return picture
  }
}
