import CaseModel
import Testing

/// How far things have come with a doctor, and which doctors a round is about.
@Suite struct DoctorsTests {
  static let file = Reference<CaseFile>(1)
  static let doctor = Reference<Doctor>(1)

  private static func consultation(
    _ role: ConsultationRole = .second, _ state: ConsultationState = .suggested, round: Int = 1
  ) -> Consultation {
    var consultation = Consultation(caseFile: file, doctor: doctor, role: role, round: round)
    consultation.state = state
    return consultation
  }

  private static func appointment(_ state: AppointmentState, round: Int = 1, doctor: Int = 1) -> Appointment {
    Appointment(caseFile: file, doctor: Reference(doctor), round: round, state: state)
  }

  @Test(
    arguments: [
      (.suggested, [], .suggested),
      (.suggested, [appointment(.requested)], .called),
      (.called, [appointment(.waitlisted)], .waitlisted),
      (.suggested, [appointment(.waitlisted), appointment(.booked)], .booked),
      (.waitlisted, [appointment(.requested)], .waitlisted),
      (.suggested, [appointment(.done)], .seen),
      (.suggested, [appointment(.cancelled), appointment(.missed)], .suggested),
      (.suggested, [appointment(.booked, round: 2)], .suggested),
      (.suggested, [appointment(.booked, doctor: 2)], .suggested),
      (.declined, [appointment(.booked)], .declined),
      (.booked, [], .booked),
    ] as [(ConsultationState, [Appointment], ConsultationState)])
  func `appointments of the same doctor and round raise what was said`(
    said: ConsultationState, appointments: [Appointment], effective: ConsultationState
  ) {
    let consultation = Self.consultation(.second, said)
    #expect(consultation.effectiveState(appointments: appointments, visits: []) == effective)
  }

  @Test func `a visit makes a doctor seen, unless the person will not go there`() throws {
    let day = try #require(Day("2026-11-02"))
    let visit = Visit(caseFile: Self.file, doctor: Self.doctor, round: 1, visitedOn: day)
    #expect(Self.consultation().effectiveState(appointments: [], visits: [visit]) == .seen)
    #expect(Self.consultation(.second, .declined).effectiveState(appointments: [], visits: [visit]) == .declined)
    #expect(Self.consultation(.third, round: 2).effectiveState(appointments: [], visits: [visit]) == .suggested)
  }

  @Test func `a round is about its own doctors and those left over, who are asked and not declined`() throws {
    let day = try #require(Day("2026-11-02"))
    var facts = CaseFile(person: Reference(1), title: "Knee", jurisdiction: .us, openedOn: day)
    facts.round = 2
    let person = Saved(Reference<Person>(1), Person(name: "Me", relation: .oneself))
    var picture = CasePicture(file: Saved(Self.file, facts), person: person)
    let parts: [Consultation] = [
      Self.consultation(.first), Self.consultation(.second), Self.consultation(.third, round: 2),
      Self.consultation(.candidate, round: 2), Self.consultation(.treating, round: 2),
      Self.consultation(.candidate, .declined, round: 2),
    ]
    picture.consultations = parts.enumerated().map { Saved(Reference($0 + 1), $1) }
    #expect(picture.roundDoctors.map(\.reference.description) == ["K2", "K3", "K4"])
    let visit = Visit(caseFile: Self.file, doctor: parts[1].doctor, round: 1, visitedOn: day)
    picture.visits = [Saved(Reference(1), visit)]
    #expect(picture.roundDoctors.map(\.reference.description) == ["K3", "K4"])
  }

  @Test func `who comes in gets the part the round is about, or is one to ask`() {
    #expect(ConsultationRole.ofNewcomer(inRound: 1, among: []) == .second)
    #expect(ConsultationRole.ofNewcomer(inRound: 1, among: [Self.consultation(.first)]) == .second)
    #expect(ConsultationRole.ofNewcomer(inRound: 1, among: [Self.consultation(.second)]) == .candidate)
    #expect(ConsultationRole.ofNewcomer(inRound: 1, among: [Self.consultation(.second, .declined)]) == .second)
    #expect(ConsultationRole.ofNewcomer(inRound: 2, among: [Self.consultation(.second)]) == .third)
    #expect(ConsultationRole.ofNewcomer(inRound: 5, among: []) == .candidate)
  }

  @Test func `a part belongs to the round that sought it, and not to one to come`() {
    #expect(ConsultationRole.allCases.map { $0.round(upTo: 1) } == [1, 1, 1, 1, 1, 1, 1, 1])
    #expect(ConsultationRole.allCases.map { $0.round(upTo: 3) } == [1, 1, 2, 3, 3, 3, 3, 3])
  }
}
