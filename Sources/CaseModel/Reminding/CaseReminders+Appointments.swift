extension CaseReminders {
  /// What is agreed, the last day to cancel it, and what has passed and is not written down.
  var appointmentReminders: [Reminder] {
    picture.appointments.flatMap { appointment -> [Reminder?] in
      guard let start = appointment.startsAt else { return [] }
      switch appointment.state {
      case .booked where start.day >= asOf: return [ahead(appointment, start), cancelBy(appointment)]
      case .booked: return [unlogged(appointment, start)]
      case .requested where start.day >= asOf, .waitlisted where start.day >= asOf: return [hoped(appointment, start)]
      case .requested, .waitlisted, .done, .cancelled, .missed: return []
      }
    }
    .compactMap(\.self)
  }

  /// What was asked or waited for, and has no day, or none that is still ahead.
  var appointmentUnknown: [UnknownDate] {
    picture.appointments.filter { appointment in
      (appointment.state == .requested || appointment.state == .waitlisted)
        && appointment.startsAt.map { $0.day < asOf } ?? true && !isAnswered(appointment)
    }
    .map { appointment in
      let how = appointment.state == .waitlisted ? "on the waiting list" : "asked for"
      return unknownDate(
        .appointment, appointment.reference.any, missing: "at",
        "The day of the appointment with \(picture.name(of: appointment.doctor)): \(how), no day yet.")
    }
  }

  /// Whether a day with that doctor is booked, or the doctor was seen in that round: then the asking and waiting before
  /// it are answered.
  private func isAnswered(_ asked: Saved<Appointment>) -> Bool {
    picture.appointments.contains { $0.doctor == asked.doctor && $0.state == .booked }
      || picture.visits.contains { $0.doctor == asked.doctor && $0.round == asked.round }
  }

  private func ahead(_ appointment: Saved<Appointment>, _ start: WallTime) -> Reminder? {
    let due = DueDay(start.day, .booked, asOf: asOf)
    return reminder(
      .appointment, due, appointment.reference.any, action: logging(appointment, start)
    ) {
      let place = appointment.place.map { ", \($0)" } ?? ""
      let bring = appointment.bring.map { " Bring: \($0)." } ?? ""
      return "\(picture.name(of: appointment.doctor)): \(start.day.near(asOf)) at \(start.time.iso)\(place), "
        + "\(start.day.distance(from: asOf)).\(bring)"
    }
  }

  private func hoped(_ appointment: Saved<Appointment>, _ start: WallTime) -> Reminder? {
    let due = DueDay(start.day, .planned, asOf: asOf)
    return reminder(
      .appointment, due, appointment.reference.any, action: "casebook appointment edit \(appointment.reference)"
    ) {
      "\(picture.name(of: appointment.doctor)): \(start.day.near(asOf)) at \(start.time.iso), "
        + "\(appointment.state.words), not booked yet."
    }
  }

  /// Only while it is ahead: once it has passed there is nothing left to do about it.
  private func cancelBy(_ appointment: Saved<Appointment>) -> Reminder? {
    guard let day = appointment.cancelBy, day >= asOf else { return nil }
    let due = DueDay(day, .booked, asOf: asOf)
    return reminder(
      .cancelBy, due, appointment.reference.any, action: "casebook appointment cancel \(appointment.reference)"
    ) {
      "The visit with \(picture.name(of: appointment.doctor)) can be cancelled until \(day.near(asOf)), "
        + "\(day.distance(from: asOf)). If you keep it there is nothing to do."
    }
  }

  private func unlogged(_ appointment: Saved<Appointment>, _ start: WallTime) -> Reminder? {
    guard !picture.isLogged(appointment) else { return nil }
    let due = DueDay(start.day, .booked, asOf: asOf)
    return reminder(.visit, due, appointment.reference.any, action: logging(appointment, start)) {
      "The visit with \(picture.name(of: appointment.doctor)) was on \(start.day.near(asOf)), "
        + "\(start.day.distance(from: asOf)). Write down what was said while you remember."
    }
  }

  private func logging(_ appointment: Saved<Appointment>, _ start: WallTime) -> String {
    "casebook visit log --doctor \(appointment.doctor) --on \(start.day) --appointment \(appointment.reference)"
  }
}
