extension CasePicture {
  /// The first doctor's part in the case, where there is one.
  package var firstDoctor: Saved<Consultation>? { consultations.first { $0.role == .first } }

  /// Whether a doctor is one of this round's.
  package func isOfRound(_ doctor: Reference<Doctor>) -> Bool {
    roundDoctors.contains { $0.doctor == doctor }
  }

  /// The appointments with one of this round's doctors that are still to come, as far as is known.
  package func liveAppointments(with doctor: Reference<Doctor>) -> [Saved<Appointment>] {
    let isLeftOver = consultations.contains { $0.doctor == doctor && self.isLeftOver($0) }
    return appointments.filter { $0.doctor == doctor && ($0.round == round || isLeftOver) && $0.state.isLive }
  }

  /// The day on which a doctor of this round can see the person, as far as is known: the earliest live appointment that
  /// has a day, else the day that the office offered.
  package func firstDay(with consultation: Saved<Consultation>) -> Day? {
    liveAppointments(with: consultation.doctor).compactMap(\.startsAt?.day).min() ?? consultation.offeredOn
  }

  /// This round's doctors who were seen.
  package var seenDoctors: [Saved<Consultation>] {
    roundDoctors.filter { effectiveState(of: $0) == .seen }
  }

  /// What was decided in this round, the latest word of it; `undecided` counts as a word.
  package var latestDecision: Saved<Decision>? {
    decisions.filter { $0.round == round }.max { ($0.decidedOn, $0.reference) < ($1.decidedOn, $1.reference) }
  }

  /// The decision that ends this round; nil while the latest word is `undecided`, or none was said.
  package var standingDecision: Saved<Decision>? {
    latestDecision.flatMap { $0.choice == .undecided ? nil : $0 }
  }

  /// The day the treatment is planned for, while it lies ahead; today counts as ahead.
  package func treatmentAhead(asOf: Day) -> Day? {
    guard case .planned(let day) = file.treatmentStart, day >= asOf else { return nil }
    return day
  }

  /// Whom the case is about, for sentences.
  package var subject: Subject { Subject(relation: person.relation, name: person.name) }

  /// `operation` where an operation was advised, else `treatment`.
  package var treatmentNoun: String { file.situations.contains(.surgery) ? "operation" : "treatment" }

  /// `the operation`, `Mia's treatment`.
  package var treatmentName: String { subject.treatment(treatmentNoun) }

  /// What this round seeks: `second opinion`; `further opinion` after the fifth.
  package var soughtOpinion: String {
    let role = ConsultationRole.sought(inRound: round)
    return role == .candidate ? "further opinion" : role.words
  }

  /// The number of the visit that this round seeks: `second`; `next` after the fifth.
  package var soughtNumber: String {
    let role = ConsultationRole.sought(inRound: round)
    return role == .candidate ? "next" : role.rawValue
  }
}
