/// A doctor for the further opinion: rule 9.
extension Outlook {
  /// Rule 9: there is no day for a visit.
  var visitIsMissing: NextAction? {
    guard soughtVisit == nil, !isNotNeeded(.act) else { return nil }
    guard !picture.roundDoctors.isEmpty else { return nobodyToAsk }
    let sought = ConsultationRole.sought(inRound: picture.round)
    let awake = picture.roundDoctors.filter { !waits($0) }
    let waking = awake.filter { $0.role == sought } + awake.filter { $0.role != sought }
    return (waking.first { !hasPlace($0) } ?? waking.first).map(askingForADay)
  }

  /// On a waiting list, or asked for, without a day.
  private func hasPlace(_ consultation: Saved<Consultation>) -> Bool {
    picture.effectiveState(of: consultation) == .waitlisted
      || !picture.liveAppointments(with: consultation.doctor).isEmpty
  }

  /// After a try a doctor rests until the next weekday. Where there is a place already, a call a week is enough, unless
  /// time is short.
  private func waits(_ consultation: Saved<Consultation>) -> Bool {
    if rests(consultation) { return true }
    guard hasPlace(consultation), let called = consultation.calledOn, called <= today else { return false }
    let nearest = [treatmentDay, safeDay].compactMap(\.self).min()
    let isShort = nearest.map { $0 - today <= 14 } ?? false
    return !isShort && today - called < 7
  }

  private func askingForADay(_ consultation: Saved<Consultation>) -> NextAction {
    let name = words.name(consultation.doctor)
    let fact =
      hasPlace(consultation) ? "\(name) has no day yet." : "There is no day for a \(words.visit) yet."
    let question =
      hasPlace(consultation)
      ? "Has a day come free? Is there a cancellation list?"
      : "When is the first free visit? Is there a waiting list?"
    return NextAction(
      rule: 9, reference: consultation.reference.any,
      because: fact, what: call(consultation.doctor).sentence(question, time), note: call(consultation.doctor).note,
      action: bookingADay(with: consultation.doctor),
      otherwise: nobodyAnswered(consultation), callDay: time.later)
  }

  /// What was asked for, or is waited for, gets its day; else there is a new appointment.
  func bookingADay(with doctor: Reference<Doctor>) -> String {
    picture.liveAppointments(with: doctor).first.map { "casebook appointment move \($0.reference)" }
      ?? "casebook appointment add --doctor \(doctor) \(words.inCase)"
  }

  /// Whom to ask for a name: not the doctor where the person is unsure about the doctor.
  private var nobodyToAsk: NextAction {
    let own = picture.file.situations.contains(.lackOfTrust) ? [] : ["your own doctor"]
    let hasInsurer = picture.policies.isEmpty || picture.policies.contains { $0.payer != .nhs && $0.payer != .nobody }
    let people = own + ["a friend"] + (hasInsurer ? ["the insurer"] : []) + ["a hospital nearby"]
    let asking = "I'd like another doctor to look too. Whom would you suggest?"
    return NextAction(
      rule: 9, reference: picture.file.reference.any,
      because: "There is no doctor to ask for a \(words.opinion) yet.",
      what: "Ask one person for a name: "
        + "\(PlanWords.listed(people, "or")). Say: “\(asking)”",
      action: "casebook consultation add --role candidate \(words.inCase)")
  }
}
