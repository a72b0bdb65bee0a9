/// When time is short: rules 4, 5 and 6.
extension Outlook {
  /// From today to a week ahead.
  private static let nearDays = 0...7

  func isWithinAWeek(_ day: Day?) -> Bool { day.map { Outlook.nearDays.contains($0 - today) } ?? false }

  /// Rule 4: the visit was held, nothing is decided, and the treatment starts within a week.
  var treatmentIsNearAndUndecided: NextAction? {
    guard isHeld, let treatmentDay, isWithinAWeek(treatmentDay), !isNotNeeded(.evaluate) else { return nil }
    let asked = ([picture.firstDoctor] + picture.heldDoctors).compactMap(\.self)
    guard !asked.contains(where: rests) else { return nil }
    let calls = asked.map { consultation in
      [words.name(consultation.doctor), picture.doctors[consultation.doctor]?.phone].compactMap(\.self)
        .joined(separator: ", ")
    }
    let unwritten = picture.unwrittenDoctor
    let reading = unwritten.map { "Write down what \(words.name($0.doctor)) thinks, then read" } ?? "Read"
    let fact =
      "\(PlanWords.capitalised(words.treatment)) is \(treatmentDay.distance(from: today)) "
      + "(\(words.day(treatmentDay)))."
    return NextAction(
      rule: 4, reference: picture.file.reference.any,
      because: fact,
      what: "\(reading) the opinions side by side. Something is unclear? "
        + "\(callStart(before: treatmentDay)) \(calls.joined(separator: ", or ")).",
      action: unwritten.map { "casebook opinion add --doctor \($0.doctor) \(words.inCase)" }
        ?? "casebook compare \(words.inCase)",
      callDay: callDay(before: treatmentDay), day: treatmentDay)
  }

  /// Rule 5: the visit comes on the day of the treatment or after it.
  var visitComesTooLate: NextAction? {
    guard let treatmentDay, let visit = soughtVisit, visit.day >= treatmentDay, !rests(visit.consultation) else {
      return nil
    }
    let name = words.name(visit.doctor)
    let what = visit.appointment == nil ? "\(name)'s first free day" : "The visit with \(name)"
    let late = visit.day - treatmentDay
    let distance = late == 0 ? "on the day of" : "\(late.daysWords) after"
    let question = "Is there a cancellation list? Or a video visit, or a written opinion from the papers?"
    return NextAction(
      rule: 5, reference: visit.appointment?.reference.any ?? visit.consultation.reference.any,
      because: "\(what) (\(words.day(visit.day))) is \(distance) \(words.treatment). Keep both.",
      what: call(visit.doctor).sentence(question, time, urgent: callCannotWait(for: treatmentDay))
        + " Or ask another doctor.",
      note: call(visit.doctor).note,
      action: bookingADay(with: visit.doctor),
      otherwise: nobodyAnswered(visit.consultation), callDay: callDay(before: treatmentDay), day: treatmentDay)
  }

  /// Rule 6: there is no visit, and a week or less to the treatment or to the day until which it is safe to wait.
  var timeIsShortWithoutVisit: NextAction? {
    guard soughtVisit == nil, !isNotNeeded(.act), !rests(picture.firstDoctor),
      let limit = [treatmentDay, safeDay].compactMap(\.self).filter(isWithinAWeek).min()
    else { return nil }
    let fact =
      limit == treatmentDay
      ? "\(PlanWords.capitalised(words.treatment)) is \(limit.distance(from: today)) (\(words.day(limit)))."
      : "You were told that it is safe to wait until \(words.day(limit)): that is \(limit.distance(from: today))."
    let subject = picture.subject
    let file = subject.relation == .oneself ? "my" : "the"
    let question =
      "How long is it safe to wait? Who could see \(subject.spokenObject), or read \(file) file, this week?"
    let keep = treatmentDay == nil ? "Keep every appointment." : "Keep the date."
    return NextAction(
      rule: 6, reference: picture.file.reference.any,
      because: "\(fact) There is no day for a \(words.visit) yet.",
      what: firstCall.sentence(question, time, urgent: callCannotWait(for: limit)) + " \(keep)", note: firstCall.note,
      action: "casebook act \(words.inCase)", otherwise: nobodyAnswered(picture.firstDoctor),
      callDay: callDay(before: limit), day: limit)
  }

  /// Whether the next day on which offices are open would be too late.
  private func callCannotWait(for day: Day) -> Bool { time.later.map { $0 >= day } ?? false }

  private func callDay(before day: Day) -> Day? { callCannotWait(for: day) ? nil : time.later }

  private func callStart(before day: Day) -> String {
    guard let later = callDay(before: day) else { return "Call" }
    return later == today ? "When the office opens, call" : "On \(words.day(later)) call"
  }
}

extension CasePicture {
  /// This round's doctors who were seen or have given an opinion.
  var heldDoctors: [Saved<Consultation>] {
    roundDoctors.filter { consultation in
      effectiveState(of: consultation) == .seen
        || opinions.contains { $0.doctor == consultation.doctor && $0.round == round }
    }
  }

  /// The first of this round's doctors who was seen, and whose opinion is not written down.
  var unwrittenDoctor: Saved<Consultation>? {
    heldDoctors.first { consultation in
      !opinions.contains { $0.doctor == consultation.doctor && $0.round == round }
    }
  }
}
