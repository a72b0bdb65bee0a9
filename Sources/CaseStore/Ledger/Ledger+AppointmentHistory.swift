package import CaseModel
import GRDB

extension Ledger {
  /// The dated histories of a case's appointments, each oldest first.
  package func appointmentChanges(
    in file: Reference<CaseFile>
  ) throws -> [Reference<Appointment>: [AppointmentChange]] {
    let sql: SQL = """
      SELECT appointment_id, changed_on, state, starts_at, note FROM appointment_change
      WHERE appointment_id IN (SELECT id FROM appointment WHERE case_id = \(file)) ORDER BY changed_on, id
      """
    var histories: [Reference<Appointment>: [AppointmentChange]] = [:]
    let rows = try Row.fetchCursor(database, SQLRequest<Row>(literal: sql))
    while let row = try rows.next() {
      var change = try AppointmentChange(changedOn: row.decode(atIndex: 1), state: row.decode(atIndex: 2))
      change.startsAt = try row.decode(atIndex: 3)
      change.note = try row.decode(atIndex: 4)
      try histories[row.decode(atIndex: 0), default: []].append(change)
    }
    return histories
  }

  /// Writes one line of an appointment's history.
  package func keep(_ change: AppointmentChange, of appointment: Reference<Appointment>) throws {
    try StoredColumns(
      dictionaryLiteral: ("appointment_id", appointment), ("changed_on", change.changedOn), ("state", change.state),
      ("starts_at", change.startsAt), ("note", change.note)
    ).insert(into: "appointment_change", in: database)
  }
}
