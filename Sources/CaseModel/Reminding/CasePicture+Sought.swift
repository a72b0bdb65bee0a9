extension CasePicture {
  /// The booked appointments with this round's doctors, by day.
  var soughtAppointments: [Saved<Appointment>] {
    let live = roundDoctors.flatMap { liveAppointments(with: $0.doctor) }
    let booked = live.filter { $0.state == .booked }
    return booked.compactMap { appointment in appointment.startsAt.map { ($0, appointment) } }
      .sorted { ($0.0, $0.1.reference) < ($1.0, $1.1.reference) }.map(\.1)
  }

  /// The day on which the records of a request are needed where the person named none: that of the next booked
  /// appointment with the doctor they go to, else with any of this round's doctors; else of the last that has passed. What
  /// goes to the office of an earlier round's doctor is not needed at a visit with another.
  package func appointmentDay(for request: RecordRequest, asOf: Day) -> Day? {
    appointmentDay(for: request, among: soughtAppointments, asOf: asOf)
  }

  func appointmentDay(for request: RecordRequest, among booked: [Saved<Appointment>], asOf: Day) -> Day? {
    if let doctor = request.to.doctor, consultations.contains(where: { $0.doctor == doctor }), !isOfRound(doctor) {
      return nil
    }
    let theirs = booked.filter { $0.doctor == request.to.doctor }
    let days = (theirs.isEmpty ? booked : theirs).compactMap { $0.startsAt?.day }
    return days.first { $0 >= asOf } ?? days.last
  }

  /// The clocks of one request of this case.
  package func clocks(of request: RecordRequest, asOf: Day) -> RequestClocks {
    RequestClocks(
      request, jurisdiction: file.jurisdiction, appointment: appointmentDay(for: request, asOf: asOf), asOf: asOf)
  }
}
