package import CaseModel
import GRDB

extension Ledger {
  /// The part a doctor has in a case; nil where there is none.
  package func consultation(
    of doctor: Reference<Doctor>, in file: Reference<CaseFile>
  ) throws -> Saved<Consultation>? {
    let found: [Saved<Consultation>] = try fetch(where: "case_id = \(file) AND doctor_id = \(doctor)")
    return found.first
  }

  /// How far things have come with a doctor in a case: what the person said, raised by what is recorded.
  package func effectiveState(of consultation: Consultation) throws -> ConsultationState {
    let pair: SQL = "case_id = \(consultation.caseFile) AND doctor_id = \(consultation.doctor)"
    let appointments: [Saved<Appointment>] = try fetch(where: pair)
    let visits: [Saved<Visit>] = try fetch(where: pair)
    return consultation.effectiveState(appointments: appointments.map(\.facts), visits: visits.map(\.facts))
  }

  /// Sees to it that a doctor who is met, or is to be met, has a part in the case.
  ///
  /// A doctor without one gets the part that the round is about, or becomes a candidate where somebody has that part.
  /// One who was declined is no longer. A candidate of an earlier round who was never seen comes into this one.
  package func join(_ doctor: Reference<Doctor>, to file: Saved<CaseFile>) throws -> Saved<Consultation> {
    let others = try all(Consultation.self, in: file.reference).filter { $0.doctor != doctor }.map(\.facts)
    let newcomer = ConsultationRole.ofNewcomer(inRound: file.round, among: others)
    guard let known = try consultation(of: doctor, in: file.reference) else {
      return try add(
        Consultation(caseFile: file.reference, doctor: doctor, role: newcomer, round: file.round))
    }
    let isLeftOver =
      try known.round < file.round && known.role.seeksOpinion && effectiveState(of: known.facts) != .seen
    guard isLeftOver || known.state == .declined else { return known }
    if isLeftOver { try takeAlong(doctor, to: file) }
    return try change(known.reference) { consultation in
      if consultation.state == .declined { consultation.state = .suggested }
      guard isLeftOver else { return }
      consultation.round = file.round
      consultation.role = newcomer
    }
  }

  /// The appointments still to come with a doctor who comes into a round come with him.
  private func takeAlong(_ doctor: Reference<Doctor>, to file: Saved<CaseFile>) throws {
    let theirs: [Saved<Appointment>] = try fetch(where: "case_id = \(file.reference) AND doctor_id = \(doctor)")
    for appointment in theirs where appointment.state.isLive && appointment.round < file.round {
      _ = try change(appointment.reference) { $0.round = file.round }
    }
  }
}
