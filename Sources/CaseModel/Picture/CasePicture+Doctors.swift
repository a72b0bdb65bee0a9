extension CasePicture {
  /// The doctors this round is about: those who came into the case in it and are asked for an opinion, not those who
  /// gave the first one, treat, or sent the person on; and not those where the person will not go. Who was named in an
  /// earlier round and not seen is still there.
  package var roundDoctors: [Saved<Consultation>] {
    consultations.filter { consultation in
      (consultation.round == round || isLeftOver(consultation)) && consultation.role.seeksOpinion
        && effectiveState(of: consultation) != .declined
    }
  }

  /// Whether a doctor of an earlier round was neither seen nor heard, so that this round can go on with that doctor.
  func isLeftOver(_ consultation: Saved<Consultation>) -> Bool {
    consultation.round < round && effectiveState(of: consultation) != .seen
      && !opinions.contains { $0.doctor == consultation.doctor }
  }

  /// How far things have come with a doctor: what the person said, raised by what is recorded.
  package func effectiveState(of consultation: Saved<Consultation>) -> ConsultationState {
    consultation.facts.effectiveState(appointments: appointments.map(\.facts), visits: visits.map(\.facts))
  }
}

extension Consultation {
  /// How far things have come: what the person said, raised by appointments and visits with that doctor in the case
  /// and the round. What the person has declined stays so, whatever is recorded.
  package func effectiveState(appointments: [Appointment], visits: [Visit]) -> ConsultationState {
    guard state != .declined else { return .declined }
    if visits.contains(where: { $0.caseFile == caseFile && $0.doctor == doctor && $0.round == round }) { return .seen }
    let raised = appointments.filter { $0.caseFile == caseFile && $0.doctor == doctor && $0.round == round }
      .compactMap(\.state.consultationState)
    return (raised + [state]).max { $0.position < $1.position } ?? state
  }
}

extension AppointmentState {
  /// How far things have come with a doctor by an appointment in this state; nil where it says nothing any more.
  package var consultationState: ConsultationState? {
    switch self {
    case .requested: .called
    case .waitlisted: .waitlisted
    case .booked: .booked
    case .done: .seen
    case .cancelled, .missed: nil
    }
  }

  /// It is still to come, as far as is known.
  package var isLive: Bool {
    switch self {
    case .requested, .waitlisted, .booked: true
    case .done, .cancelled, .missed: false
    }
  }
}

extension ConsultationRole {
  /// Whether a doctor in this part is asked for a further opinion.
  package var seeksOpinion: Bool {
    switch self {
    case .first, .treating, .referring: false
    case .second, .third, .fourth, .fifth, .candidate: true
    }
  }

  /// The part that a round is about: round 1 seeks the second opinion; after the fifth all are candidates.
  package static func sought(inRound round: Int) -> ConsultationRole {
    let parts: [ConsultationRole] = [.second, .third, .fourth, .fifth]
    return parts.indices.contains(round - 1) ? parts[round - 1] : .candidate
  }

  /// The round in which a doctor with this part came into a case that is in the given round: a second opinion belongs
  /// to round 1 also when it is written down later.
  package func round(upTo current: Int) -> Int {
    switch self {
    case .first, .second: 1
    case .third: min(2, current)
    case .fourth: min(3, current)
    case .fifth: min(4, current)
    case .treating, .referring, .candidate: current
    }
  }

  /// The part of a doctor who comes into a case by an appointment or a visit: the one that the round is about, or a
  /// candidate where somebody has that part already.
  package static func ofNewcomer(inRound round: Int, among consultations: [Consultation]) -> ConsultationRole {
    let sought = sought(inRound: round)
    let isTaken = consultations.contains { $0.role == sought && $0.state != .declined }
    return isTaken ? .candidate : sought
  }
}
