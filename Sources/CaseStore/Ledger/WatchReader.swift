import CaseModel
import GRDB

/// Reads what still waits in some cases, through indexes that hold nothing else.
struct WatchReader {
  let ledger: Ledger
  let files: [Saved<CaseFile>]

  /// These conditions stand in the schema's indexes word for word; otherwise SQLite would not use them.
  static let isLive: SQL = "state IN ('requested', 'waitlisted', 'booked')"
  private static let isPromise: SQL = "kept_on IS NULL AND (promised IS NOT NULL OR promised_by IS NOT NULL)"

  private typealias Pictures = [Reference<CaseFile>: CasePicture]

  private var numbers: SQL { SQL(sql: files.map { String($0.reference.number) }.joined(separator: ", ")) }

  private var scope: SQL { "case_id IN (\(numbers))" }

  func pictures() throws -> [CasePicture] {
    var pictures: Pictures = [:]
    for file in files { pictures[file.reference] = CasePicture(file: file, person: try ledger.get(file.person)) }
    try read(\.consultations, where: scope, into: &pictures)
    try read(\.requests, where: "\(scope) AND watched = 1", into: &pictures)
    try read(\.appointments, where: "\(scope) AND \(Self.isLive)", into: &pictures)
    try read(\.visits, where: tellingVisits, into: &pictures)
    try read(\.insuranceNotes, where: "\(scope) AND \(Self.isPromise)", into: &pictures)
    try read(\.tasks, where: "\(scope) AND done_on IS NULL", into: &pictures)
    try read(\.decisions, where: standingDecisions, into: &pictures)
    for reference in pictures.keys { try readShared(into: &pictures[reference]) }
    return files.compactMap { pictures[$0.reference] }
  }

  /// The last visit with each doctor in each round, and those that may have closed a live appointment.
  ///
  /// The case is no condition of its own here: SQLite would then look through all visits of the case.
  private var tellingVisits: SQL {
    """
    id IN (
      SELECT (SELECT max(v.id) FROM visit v
        WHERE v.case_id = k.case_id AND v.doctor_id = k.doctor_id AND v.round = k.round)
      FROM consultation k WHERE k.\(scope)
      UNION SELECT v.id FROM appointment a JOIN visit v ON v.appointment_id = a.id
        WHERE a.\(scope) AND a.\(Self.isLive)
      UNION SELECT v.id FROM appointment a
        JOIN visit v ON v.doctor_id = a.doctor_id AND v.visited_on = substr(a.starts_at, 1, 10)
        WHERE a.\(scope) AND a.\(Self.isLive))
    """
  }

  /// The last decision in the round of each case.
  private var standingDecisions: SQL {
    """
    id IN (
      SELECT (SELECT d.id FROM decision d WHERE d.case_id = c.id AND d.round = c.round
        ORDER BY d.decided_on DESC, d.id DESC LIMIT 1)
      FROM case_file c WHERE c.id IN (\(numbers)))
    """
  }

  private func read<Noun: Stored>(
    _ list: WritableKeyPath<CasePicture, [Saved<Noun>]>, where condition: SQL, into pictures: inout Pictures
  ) throws {
    let records: [Saved<Noun>] = try ledger.fetch(where: condition)
    for record in records {
      guard let file = record.facts.caseReference else { continue }
      pictures[file]?[keyPath: list].append(record)
    }
  }

  private func readShared(into picture: inout CasePicture?) throws {
    guard let known = picture else { return }
    let doctors = Set(
      known.consultations.map(\.doctor) + known.appointments.map(\.doctor) + known.requests.compactMap(\.to.doctor))
    for doctor in doctors { picture?.doctors[doctor] = try ledger.find(doctor) }
    if !known.insuranceNotes.isEmpty {
      picture?.policies = try ledger.fetch(where: "person_id = \(known.person.reference)")
    }
  }
}
