package import CaseModel
import GRDB

extension Ledger {
  /// The visits with one doctor in a case, by reference.
  package func visits(with doctor: Reference<Doctor>, in file: Reference<CaseFile>) throws -> [Saved<Visit>] {
    try fetch(where: "doctor_id = \(doctor) AND case_id = \(file)")
  }

  /// The opinions of one doctor in a case, by reference.
  package func opinions(of doctor: Reference<Doctor>, in file: Reference<CaseFile>) throws -> [Saved<Opinion>] {
    try fetch(where: "doctor_id = \(doctor) AND case_id = \(file)")
  }

  /// The tasks that came out of a visit.
  package func tasks(from visit: Reference<Visit>) throws -> [Saved<CaseTask>] {
    try fetch(where: "visit_id = \(visit)")
  }

  /// The questions that were answered at a visit.
  package func questions(answeredAt visit: Reference<Visit>) throws -> [Saved<Question>] {
    try fetch(where: "id IN (SELECT question_id FROM question_answer WHERE visit_id = \(visit))")
  }

  /// The visit that closed an appointment; nil where none has.
  package func visit(closing appointment: Reference<Appointment>) throws -> Saved<Visit>? {
    let found: [Saved<Visit>] = try fetch(where: "appointment_id = \(appointment)")
    return found.first
  }

  /// Says in an appointment and its history that it took place.
  package func close(_ appointment: Reference<Appointment>, on day: Day) throws {
    let closed = try change(appointment) { $0.state = .done }
    var line = AppointmentChange(changedOn: day, state: .done)
    line.startsAt = closed.startsAt
    try keep(line, of: appointment)
  }

  /// Takes back that an appointment took place: it is again what its history says it was before.
  package func reopen(_ appointment: Saved<Appointment>, on day: Day) throws {
    guard appointment.state == .done else { return }
    let history = try appointmentChanges(in: appointment.caseFile)[appointment.reference] ?? []
    let earlier = history.last { $0.state != .done }?.state ?? (appointment.startsAt == nil ? .requested : .booked)
    let opened = try change(appointment.reference) { $0.state = earlier }
    var line = AppointmentChange(changedOn: day, state: earlier)
    line.startsAt = opened.startsAt
    try keep(line, of: appointment.reference)
  }
}
