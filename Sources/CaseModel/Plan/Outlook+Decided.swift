/// After the decision: rule 14.
extension Outlook {
  /// Rule 14: it is decided, and a visit that may no longer be needed is booked. Whether it is, the person says.
  var visitIsNoLongerNeeded: NextAction? {
    guard let decision = picture.standingDecision else { return nil }
    let doctors = doctorsNoLongerNeeded(after: decision)
    let ahead = picture.appointments.compactMap { visit -> (day: Day, visit: Saved<Appointment>)? in
      guard visit.state == .booked, let day = visit.startsAt?.day, day >= today, doctors.contains(visit.doctor),
        !rests(picture.consultations.first { $0.doctor == visit.doctor }), !picture.isLogged(visit)
      else { return nil }
      return (visit.cancelBy ?? day, visit)
    }
    guard let (day, visit) = ahead.min(by: { ($0.day, $0.visit.reference) < ($1.day, $1.visit.reference) }) else {
      return nil
    }
    return cancelling(visit, by: day, after: decision)
  }

  /// Where one stays with the new doctor, the first one, and others who were asked and are not the one chosen; where
  /// one goes back to the first, this round's doctors. Who works on one plan together is needed.
  private func doctorsNoLongerNeeded(after decision: Saved<Decision>) -> Set<Reference<Doctor>> {
    let first = picture.firstDoctor.map { [$0.doctor] } ?? []
    let round = picture.roundDoctors.map(\.doctor)
    switch decision.choice {
    case .stayWithNew:
      let others = decision.doctor.map { chosen in round.filter { $0 != chosen } } ?? []
      return Set(first + others)
    case .returnToFirst: return Set(round).subtracting(first)
    case .combine, .anotherOpinion, .undecided: return []
    }
  }

  private func cancelling(_ visit: Saved<Appointment>, by day: Day, after decision: Saved<Decision>) -> NextAction {
    let name = words.name(visit.doctor)
    let on = visit.startsAt.map { " on \(words.day($0.day))" } ?? ""
    let isTooLate = day < today
    let until = isTooLate ? "now, though the last day has passed" : "by \(words.day(day))"
    let question = "May I cancel the visit\(on)?"
    return NextAction(
      rule: 14, reference: visit.reference.any,
      because: "You decided: \(decision.choice.words).",
      what: "Is the visit with \(name)\(on) no longer needed? Then cancel it \(until), and tell both offices. "
        + "Not sure? Keep it, and ask. \(call(visit.doctor).sentence(question, time))",
      note: call(visit.doctor).note,
      action: "casebook appointment cancel \(visit.reference)",
      otherwise: nobodyAnswered(picture.consultations.first { $0.doctor == visit.doctor }), callDay: time.later,
      day: day)
  }
}
