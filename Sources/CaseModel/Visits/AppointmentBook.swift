/// The appointments of one case, with the visits that closed some: which of them a visit belongs to.
package struct AppointmentBook: Sendable {
  private let appointments: [Saved<Appointment>]
  private let closed: Set<Reference<Appointment>>

  package init(_ appointments: [Saved<Appointment>], visits: [Saved<Visit>]) {
    self.appointments = appointments
    closed = Set(visits.compactMap(\.appointment))
  }

  /// The appointment that a visit belongs to: that doctor's on that day, booked before asked for; else the nearest
  /// earlier one that was booked and not logged.
  package func appointment(with doctor: Reference<Doctor>, on day: Day) -> Saved<Appointment>? {
    let open = appointments.filter { $0.doctor == doctor && !closed.contains($0.reference) && $0.state.isLive }
    let sameDay = open.filter { $0.startsAt?.day == day }
    return sameDay.first { $0.state == .booked } ?? sameDay.first ?? latest(of: open, before: day)
  }

  /// The latest appointment that was booked, should have been by now, and is not logged.
  package func unlogged(today: Day, with doctor: Reference<Doctor>? = nil) -> Saved<Appointment>? {
    let open = appointments.filter { !closed.contains($0.reference) && (doctor == nil || $0.doctor == doctor) }
    return latest(of: open, before: today + 1)
  }

  private func latest(of appointments: [Saved<Appointment>], before day: Day) -> Saved<Appointment>? {
    appointments.filter { appointment in
      appointment.state == .booked && appointment.startsAt.map { $0.day < day } ?? false
    }.max { left, right in
      (left.startsAt?.day.number ?? 0, left.reference) < (right.startsAt?.day.number ?? 0, right.reference)
    }
  }
}
