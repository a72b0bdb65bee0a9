import CaseModel
import GRDB

/// Completes what still waits in a case by what the plan needs to know of the rest.
struct PlanReader {
  let ledger: Ledger

  func completed(_ watched: CasePicture) throws -> CasePicture {
    var picture = watched
    let file = picture.file.reference
    picture.appointments += try ledger.fetch(where: keptAppointments(file))
    picture.appointments.sort { $0.reference < $1.reference }
    let known = Set(picture.requests.map(\.reference))
    let settled: [Saved<RecordRequest>] = try ledger.fetch(where: tellingRequests(picture.file))
    picture.requests += settled.filter { !known.contains($0.reference) }
    picture.requests.sort { $0.reference < $1.reference }
    picture.diagnoses = try ledger.fetch(where: "id = (SELECT min(id) FROM diagnosis WHERE case_id = \(file))")
    picture.opinions = try ledger.all(in: file)
    picture.relations = try ledger.all(in: file)
    picture.questions = try ledger.all(in: file)
    picture.insuranceNotes = try ledger.all(in: file)
    try completeShared(&picture)
    return picture
  }

  private func completeShared(_ picture: inout CasePicture) throws {
    let person = picture.person.reference
    picture.policies = try ledger.fetch(where: "person_id = \(person)")
    for doctor in picture.doctors.keys.sorted() {
      picture.credentialChecks += try ledger.fetch(where: "doctor_id = \(doctor)")
    }
    picture.credentialChecks.sort { $0.reference < $1.reference }
    let file = picture.file.reference
    var pictures = [file: picture]
    try PictureReader(ledger: ledger, scope: "case_id = \(file)").readSkips(into: &pictures)
    if let complete = pictures[file] { picture = complete }
  }

  /// One appointment for each doctor and round that was held: the last.
  private func keptAppointments(_ file: Reference<CaseFile>) -> SQL {
    """
    id IN (
      SELECT (SELECT max(a.id) FROM appointment a
        WHERE a.case_id = k.case_id AND a.doctor_id = k.doctor_id AND a.round = k.round AND a.state = 'done')
      FROM consultation k WHERE k.case_id = \(file))
    """
  }

  /// That anything was asked for: the last request to oneself, to each doctor's office, and of the round.
  private func tellingRequests(_ file: Saved<CaseFile>) -> SQL {
    """
    id IN (
      SELECT (SELECT max(r.id) FROM request r WHERE r.case_id = k.case_id AND r.to_doctor_id = k.doctor_id)
        FROM consultation k WHERE k.case_id = \(file.reference)
      UNION SELECT max(id) FROM request WHERE case_id = \(file.reference) AND to_doctor_id IS NULL
      UNION SELECT max(id) FROM request WHERE case_id = \(file.reference) AND round = \(file.round))
    """
  }
}
