import CaseModel
import GRDB

/// Reads what lies in some cases, table by table, and puts each record into the picture of its case.
struct PictureReader {
  let ledger: Ledger
  /// The condition on `case_id` that the cases meet.
  let scope: SQL

  typealias Pictures = [Reference<CaseFile>: CasePicture]

  func readRecords(into pictures: inout Pictures) throws {
    try read(\.consultations, into: &pictures)
    try read(\.appointments, into: &pictures)
    try read(\.visits, into: &pictures)
    try read(\.diagnoses, into: &pictures)
    try read(\.opinions, into: &pictures)
    try read(\.relations, into: &pictures)
    try read(\.questions, into: &pictures)
    try read(\.requests, into: &pictures)
    try read(\.insuranceNotes, into: &pictures)
    try read(\.treatments, into: &pictures)
    try read(\.notes, into: &pictures)
    try read(\.tasks, into: &pictures)
    try read(\.decisions, into: &pictures)
  }

  func readSkips(into pictures: inout Pictures) throws {
    let topics: SQL = "SELECT case_id, round, topic, reason FROM insurance_skip WHERE \(scope)"
    for row in try SQLRequest<Row>(literal: topics).fetchAll(ledger.database) {
      let skip = try InsuranceSkip(
        round: row.decode(atIndex: 1), topic: row.decode(atIndex: 2), reason: row.decode(atIndex: 3))
      try pictures[row.decode(atIndex: 0)]?.insuranceSkips.append(skip)
    }
    let steps: SQL = "SELECT case_id, round, step, reason FROM step_skip WHERE \(scope)"
    for row in try SQLRequest<Row>(literal: steps).fetchAll(ledger.database) {
      let skip = try StepSkip(
        round: row.decode(atIndex: 1), step: row.decode(atIndex: 2), reason: row.decode(atIndex: 3))
      try pictures[row.decode(atIndex: 0)]?.stepSkips.append(skip)
    }
  }

  /// Reads what the cases share: the doctors a case names, their look-ups, and who pays for its person.
  func readShared(into picture: inout CasePicture?) throws {
    guard let known = picture else { return }
    let doctors = Set(
      known.consultations.map(\.doctor) + known.appointments.map(\.doctor) + known.visits.map(\.doctor)
        + known.opinions.map(\.doctor) + known.diagnoses.compactMap(\.doctor) + known.requests.compactMap(\.to.doctor)
        + known.questions.flatMap(\.answers).map(\.doctor) + known.insuranceNotes.compactMap(\.doctor)
        + known.decisions.compactMap(\.doctor))
    for doctor in doctors {
      picture?.doctors[doctor] = try ledger.find(doctor)
      picture?.credentialChecks += try ledger.fetch(where: "doctor_id = \(doctor)")
    }
    picture?.credentialChecks.sort { $0.reference < $1.reference }
    picture?.policies = try ledger.fetch(where: "person_id = \(known.person.reference)")
  }

  private func read<Noun: Stored>(
    _ list: WritableKeyPath<CasePicture, [Saved<Noun>]>, into pictures: inout Pictures
  ) throws {
    let records: [Saved<Noun>] = try ledger.fetch(where: scope)
    for record in records {
      guard let file = record.facts.caseReference else { continue }
      pictures[file]?[keyPath: list].append(record)
    }
  }
}
