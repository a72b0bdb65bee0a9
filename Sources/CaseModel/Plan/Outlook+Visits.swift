/// Visits that are near, or have passed: rules 2 and 3.
extension Outlook {
  /// Rule 2: a booked visit is today or tomorrow.
  var visitIsNear: NextAction? {
    let near = picture.appointments.compactMap { appointment -> (start: WallTime, visit: Saved<Appointment>)? in
      guard appointment.state == .booked, let start = appointment.startsAt, (0...1).contains(start.day - today),
        !picture.isLogged(appointment)
      else { return nil }
      return (start, appointment)
    }
    guard let (start, visit) = near.min(by: { ($0.start, $0.visit.reference) < ($1.start, $1.visit.reference) }) else {
      return nil
    }
    let when = "\(start.day == today ? "Today" : "Tomorrow"), \(words.day(start.day)), \(start.time.iso)"
    let place = visit.place ?? picture.doctors[visit.doctor]?.practice
    let whom = [words.name(visit.doctor), place].compactMap(\.self).joined(separator: ", ")
    let sentences = ["\(when): \(whom).", taking(visit), stillMissing(for: visit), reaching(visit.doctor)]
    return NextAction(
      rule: 2, reference: visit.reference.any, because: "", what: sentences.compactMap(\.self).joined(separator: " "),
      action: logging(visit, start), day: start.day)
  }

  private func taking(_ visit: Saved<Appointment>) -> String {
    if let bring = visit.bring { return "Take: \(bring)\(bring.hasSuffix(".") ? "" : ".")" }
    return "Take the records and discs you have, the list of medicines, and your questions."
  }

  private func stillMissing(for visit: Saved<Appointment>) -> String? {
    guard picture.isOfRound(visit.doctor) else { return nil }
    let names = picture.roundItems.filter { $0.standing == .missing }.map(\.item.description)
    return names.isEmpty ? nil : "Still missing: \(PlanWords.listed(names)). Say so at the visit."
  }

  private func reaching(_ doctor: Reference<Doctor>) -> String? {
    picture.doctors[doctor]?.phone.map { "Late, or lost? Call \($0)." }
  }

  /// Rule 3: a booked visit has passed, and nothing is written down of it.
  var visitIsUnlogged: NextAction? {
    let passed = picture.appointments.compactMap { appointment -> (start: WallTime, visit: Saved<Appointment>)? in
      guard appointment.state == .booked, let start = appointment.startsAt, start.day < today,
        !picture.isLogged(appointment)
      else { return nil }
      return (start, appointment)
    }
    guard let (start, visit) = passed.min(by: { ($0.start, $0.visit.reference) < ($1.start, $1.visit.reference) })
    else { return nil }
    return NextAction(
      rule: 3, reference: visit.reference.any,
      because: "The visit with \(words.name(visit.doctor)) was \(start.day.distance(from: today)) "
        + "(\(words.day(start.day))).",
      what: "Write down what was said while you remember.",
      action: logging(visit, start),
      otherwise: "It did not take place? casebook appointment missed \(visit.reference)", day: start.day)
  }

  private func logging(_ visit: Saved<Appointment>, _ start: WallTime) -> String {
    "casebook visit log --doctor \(visit.doctor) --on \(start.day) --appointment \(visit.reference)"
  }
}

extension CasePicture {
  /// The last day on which a visit with one of this round's doctors was booked, and nothing is written down of it.
  func unloggedDay(asOf: Day) -> Day? {
    let passed = soughtAppointments.filter { !isLogged($0) }.compactMap { $0.startsAt?.day }
    return passed.last { $0 < asOf }
  }

  /// Whether something is written down of what happened at an appointment.
  func isLogged(_ appointment: Saved<Appointment>) -> Bool {
    visits.contains { visit in
      visit.appointment == appointment.reference
        || (visit.doctor == appointment.doctor && visit.appointment == nil
          && visit.visitedOn == appointment.startsAt?.day)
    }
  }
}
