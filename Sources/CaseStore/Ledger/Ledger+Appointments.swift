package import CaseModel
import GRDB

extension Ledger {
  /// The dated history of one appointment, oldest first.
  package func history(of appointment: Saved<Appointment>) throws -> [AppointmentChange] {
    let sql: SQL = """
      SELECT changed_on, state, starts_at, note FROM appointment_change
      WHERE appointment_id = \(appointment.reference) ORDER BY id
      """
    return try SQLRequest<Row>(literal: sql).fetchAll(database).map { row in
      var change = try AppointmentChange(changedOn: row.decode(atIndex: 0), state: row.decode(atIndex: 1))
      change.startsAt = try row.decode(atIndex: 2)
      change.note = try row.decode(atIndex: 3)
      return change
    }
  }

  /// Keeps a new appointment, with the first line of its history.
  package func add(_ appointment: Appointment, on day: Day) throws -> Saved<Appointment> {
    let saved = try add(appointment)
    try keep(AppointmentChange(changedOn: day, of: appointment), of: saved.reference)
    return saved
  }

  /// Changes an appointment. Where its start or its state is another one then, that is a line of its history.
  package func change(
    _ reference: Reference<Appointment>, on day: Day, note: String? = nil,
    _ change: (inout Appointment) throws -> Void
  ) throws -> Saved<Appointment> {
    let before = try get(reference)
    let after = try self.change(reference, change)
    guard before.startsAt != after.startsAt || before.state != after.state else { return after }
    var line = AppointmentChange(changedOn: day, of: after.facts)
    line.note = note
    try keep(line, of: reference)
    return after
  }
}

extension AppointmentChange {
  /// What an appointment has become on that day.
  fileprivate init(changedOn day: Day, of appointment: Appointment) {
    self.init(changedOn: day, state: appointment.state)
    startsAt = appointment.startsAt
  }
}
