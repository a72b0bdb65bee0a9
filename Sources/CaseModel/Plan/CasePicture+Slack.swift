extension CasePicture {
  /// Whether one of this round's doctors was seen, or has given an opinion, by letter too.
  var isHeld: Bool { !heldDoctors.isEmpty }

  /// The booked visit with one of this round's doctors that comes first; else the earliest day that one of them can
  /// offer and that has not passed.
  func soughtVisit(asOf: Day) -> SoughtVisit? {
    let booked = visits(in: [.booked]).filter { $0.day >= asOf }
    let hoped = visits(in: [.requested, .waitlisted]).filter { $0.day >= asOf }
    return booked.first ?? (hoped + offers(asOf: asOf)).min { ($0.day, $0.doctor) < ($1.day, $1.doctor) }
  }

  /// How many days lie between the first visit there can be and the treatment, or the day until which it is safe to
  /// wait where that is earlier; negative where the visit comes after. Nil where either is unknown, or the treatment
  /// has begun.
  ///
  /// For each doctor of this round it is the live appointment, else the day that was offered and has not passed. A
  /// doctor who was seen has nothing more to offer.
  package func slackDays(asOf: Day) -> Int? {
    guard file.treatmentStart != .begun else { return nil }
    let limit = [plannedStart, file.safeBy].compactMap(\.self).min()
    let visit = roundDoctors.compactMap { firstDay(of: $0, asOf: asOf) }.min()
    guard let limit, let visit else { return nil }
    return limit - visit
  }

  /// How many days until the planned treatment; negative once that day has passed; nil where none is known or it has
  /// begun.
  package func daysToTreatment(asOf: Day) -> Int? { plannedStart.map { $0 - asOf } }

  private var plannedStart: Day? {
    guard case .planned(let day) = file.treatmentStart else { return nil }
    return day
  }

  private func firstDay(of consultation: Saved<Consultation>, asOf: Day) -> Day? {
    let live = liveAppointments(with: consultation.doctor).compactMap { appointment in
      appointment.startsAt.flatMap { $0.day >= asOf || appointment.state == .booked ? $0.day : nil }
    }
    return live.min() ?? offers(asOf: asOf).first { $0.doctor == consultation.doctor }?.day
  }

  private func visits(in states: Set<AppointmentState>) -> [SoughtVisit] {
    let found = roundDoctors.flatMap { consultation in
      liveAppointments(with: consultation.doctor).compactMap { appointment -> SoughtVisit? in
        guard states.contains(appointment.state), let day = appointment.startsAt?.day else { return nil }
        let isBooked = appointment.state == .booked
        return SoughtVisit(consultation: consultation, day: day, appointment: isBooked ? appointment : nil)
      }
    }
    return found.sorted { ($0.day, $0.doctor) < ($1.day, $1.doctor) }
  }

  private func offers(asOf: Day) -> [SoughtVisit] {
    roundDoctors.compactMap { consultation in
      guard let day = consultation.offeredOn, day >= asOf, effectiveState(of: consultation) != .seen else { return nil }
      return SoughtVisit(consultation: consultation, day: day, appointment: nil)
    }
  }
}
