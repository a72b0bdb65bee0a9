import CaseModel
import Testing

/// How far each step is. 2026-11-04 is a Wednesday.
struct StepTests {
  private func state(_ step: Step, _ sample: SampleCase, on day: String = "2026-11-04") throws -> StepState {
    sample.picture.status(of: step, asOf: try CaseModelTests.day(day)).state
  }

  private func missing(_ step: Step, _ sample: SampleCase, on day: String = "2026-11-04") throws -> [String] {
    sample.picture.status(of: step, asOf: try CaseModelTests.day(day)).missing
  }

  @Test func `a step can be set aside for one round`() throws {
    for step in Step.allCases {
      var sample = SampleCase()
      sample.skip(step)
      #expect(try state(step, sample) == .notNeeded)
      #expect(sample.picture.status(of: step, asOf: try day("2026-11-04")).skippedBecause == "not for us")
      sample.picture.stepSkips = [StepSkip(round: 2, step: step, reason: "another round")]
      #expect(try state(step, sample) == .toDo)
    }
  }

  @Test func `act: started once the first doctor has said anything`() throws {
    #expect(try state(.act, SampleCase()) == .toDo)
    var visit = SampleCase()
    visit.visit(with: 1, on: "2026-11-02")
    #expect(try state(.act, visit) == .started)
    var opinion = SampleCase()
    opinion.opinion(of: 1, on: "2026-11-02")
    #expect(try state(.act, opinion) == .started)
    var diagnosis = SampleCase()
    diagnosis.picture.diagnoses = [Saved(Reference(1), Diagnosis(caseFile: Reference(1), name: "a tear"))]
    #expect(try state(.act, diagnosis) == .started)
    diagnosis.picture = CasePicture(file: SampleCase(round: 2).picture.file, person: diagnosis.picture.person)
    #expect(try state(.act, diagnosis) == .toDo)
  }

  @Test(arguments: [
    (AppointmentState.requested, true), (.waitlisted, true), (.booked, true), (.done, true), (.cancelled, false),
    (.missed, false),
  ])
  func `act: done by an appointment that is asked for, waited for, booked or done`(
    state: AppointmentState, isDone: Bool
  ) throws {
    var sample = SampleCase()
    sample.doctor(2)
    sample.appointment(at: nil, state)
    #expect(try self.state(.act, sample) == (isDone ? .done : .started))
  }

  @Test(
    arguments: [
      ("2026-12-15", nil, StepState.done), ("2026-12-16", nil, .started), ("2026-12-22", nil, .started),
      ("2026-12-22", "2026-12-10 09:30", .done), ("2026-12-10", "2026-12-22 09:30", .started),
    ] as [(String, String?, StepState)])
  func `act: a place counts only before the treatment, while that is ahead`(
    offered: String, booked: String?, expected: StepState
  ) throws {
    for start in ["2026-12-16", "2026-11-01", "begun", "none", nil] as [String?] {
      var sample = SampleCase(start: start)
      sample.doctor(2, state: .waitlisted, offered: offered)
      if let booked { sample.appointment(at: booked) }
      #expect(try state(.act, sample) == (start == "2026-12-16" ? expected : .done))
    }
  }

  @Test func `act: an offer alone is no place; a doctor of another part, round, or who declined is none`() throws {
    var offer = SampleCase()
    offer.doctor(2, offered: "2026-12-10")
    #expect(try state(.act, offer) == .started)
    var others = SampleCase(round: 2)
    others.doctor(2, state: .waitlisted) { $0.round = 1 }
    others.visit(with: 2, on: "2026-11-20", round: 1)
    others.doctor(3, role: .treating, state: .waitlisted)
    others.doctor(4, role: .candidate, state: .declined)
    #expect(try state(.act, others) == .toDo)
    #expect(try state(.referrals, others) == .toDo)
  }

  @Test func `act: a place with somebody of an earlier round who was not seen is a place in this one`() throws {
    var left = SampleCase(round: 2)
    left.doctor(2, state: .waitlisted) { $0.round = 1 }
    #expect(try state(.act, left) == .done)
    left.picture.consultations[1].facts.state = .booked
    #expect(try state(.act, left) == .started)
  }

  @Test func `act: what is missing`() throws {
    #expect(
      try missing(.act, SampleCase()) == [
        "Not known yet: when the operation starts.", "Not known yet: how long it is safe to wait.",
        "No visit for the second opinion yet.",
      ])
    var late = SampleCase(start: "2026-12-16", safeBy: "2027-02-02")
    late.doctor(2, state: .waitlisted, offered: "2026-12-22")
    #expect(try missing(.act, late) == ["No visit for the second opinion before the operation yet."])
    #expect(try missing(.act, SampleCase(start: "begun", round: 2)) == ["No visit for the third opinion yet."])
  }

  @Test func `referrals: a place with a doctor, and a look-up of that doctor`() throws {
    #expect(try missing(.referrals, SampleCase()) == ["No doctor to ask yet."])
    for (state, isPlace) in [
      (ConsultationState.suggested, false), (.called, false), (.waitlisted, true), (.booked, true), (.seen, true),
    ] {
      var sample = SampleCase()
      sample.doctor(2, state: state)
      sample.doctor(3, "Dr. Example-West", role: .candidate)
      sample.lookedUp(3)
      #expect(try self.state(.referrals, sample) == .started)
      #expect(
        try missing(.referrals, sample) == [
          isPlace
            ? "Dr. Example-South is not looked up yet." : "None of the doctors to ask has given a place yet."
        ])
      sample.lookedUp(2)
      #expect(try self.state(.referrals, sample) == (isPlace ? .done : .started))
    }
  }

  @Test func `insurance: five things, each answered or set aside`() throws {
    var sample = SampleCase()
    sample.doctor(2)
    #expect(try state(.insurance, sample) == .toDo)
    #expect(try missing(.insurance, sample).first == "Not known yet: who pays.")
    sample.insuranceNote([.coverage, .programme], at: "2026-11-04 14:10")
    sample.insuranceNote([.authorization, .other], at: "2026-11-04 14:10")
    #expect(try state(.insurance, sample) == .started)
    #expect(InsuranceTopics(sample.picture).open == [.network, .cost])
    sample.picture.consultations[1].facts.inNetwork = .no
    sample.picture.insuranceSkips = [InsuranceSkip(round: 1, topic: .cost, reason: "a friend pays")]
    #expect(InsuranceTopics(sample.picture).state(of: .cost) == .setAside(reason: "a friend pays"))
    #expect(try state(.insurance, sample) == .done)
  }

  @Test func `insurance: coverage and programme carry over, the rest is asked again; a doctor's answer is his own`()
    throws
  {
    var sample = SampleCase(round: 2)
    sample.doctor(3, "Dr. Example-West", role: .third)
    sample.insuranceNote([.coverage, .programme, .referral, .network, .cost], at: "2026-11-04 14:10")
    sample.picture.insuranceNotes[0].facts.round = 1
    #expect(InsuranceTopics(sample.picture).open == [.referral, .network, .cost])
    #expect(try state(.insurance, sample) == .toDo)
    sample.insuranceNote([.network, .referral, .cost], at: "2026-12-20 10:00")
    sample.picture.insuranceNotes[1].facts.doctor = Reference(1)
    #expect(InsuranceTopics(sample.picture).open == [.referral, .network])
    sample.picture.insuranceNotes[1].facts.doctor = Reference(3)
    #expect(try state(.insurance, sample) == .done)
  }

  @Test(
    arguments: [
      (PayerKind.nhs, nil, "referral cost"), (.nobody, nil, "referral cost"),
      (.medicare, "Original", "coverage network cost"),
      (.medicare, "Sample Advantage", "coverage programme referral network cost"),
      (.insurance, nil, "coverage programme referral network cost"),
      (.other, nil, "coverage programme referral network cost"),
    ] as [(PayerKind, String?, String)])
  func `insurance: what does not apply to the payer is set aside`(payer: PayerKind, plan: String?, open: String) throws
  {
    var sample = SampleCase()
    sample.policy(payer, plan: plan)
    #expect(InsuranceTopics(sample.picture).open.map(\.rawValue).joined(separator: " ") == open)
    #expect(try state(.insurance, sample) == .started)
    sample.policy(.insurance)
    #expect(InsuranceTopics(sample.picture).open.count == 5)
  }

  @Test(arguments: [
    (ItemState.open, StepState.started, StepState.started), (.received, .done, .started), (.confirmed, .done, .done),
    (.returned, .done, .done), (.denied, .started, .started), (.closed, .done, .done),
  ])
  func `records: what came to oneself is here, an office has to confirm it`(
    item: ItemState, oneself: StepState, office: StepState
  ) throws {
    var own = SampleCase()
    #expect(try state(.records, own) == .toDo)
    own.request(items: [.received, item])
    #expect(try state(.records, own) == oneself)
    var theirs = SampleCase()
    theirs.doctor(2)
    theirs.request(to: .office(Reference(2)), items: [item])
    #expect(try state(.records, theirs) == office)
  }

  @Test func `records: what is missing, by name`() throws {
    var sample = SampleCase()
    sample.doctor(2)
    #expect(try missing(.records, sample) == ["No records asked for yet."])
    sample.request(to: .office(Reference(2)), items: [.open, .received, .denied])
    #expect(
      try missing(.records, sample) == [
        "Not here yet: scan pictures (R1, Sample Orthopaedics).",
        "Sent, but the new office has not said they have it: report (R1, Sample Orthopaedics).",
        "Refused: notes (R1, Sample Orthopaedics).",
      ])
  }

  @Test func `records: in a later round what one holds counts, what an earlier doctor's office has does not`() throws {
    var sample = SampleCase(round: 2)
    sample.doctor(2) { $0.round = 1 }
    sample.visit(with: 2, on: "2026-11-20", round: 1)
    sample.doctor(3, "Dr. Example-West", role: .third)
    sample.request(to: .office(Reference(2)), items: [.open])
    #expect(try state(.records, sample) == .toDo)
    sample.request(items: [.received]) { $0.round = 1 }
    #expect(try state(.records, sample) == .done)
    sample.request(to: .office(Reference(3)), items: [.received])
    #expect(try state(.records, sample) == .started)
  }

  @Test func `evaluate: started by an opinion, a comparison or a word of doubt, done by a decision that stands`() throws
  {
    var sample = SampleCase()
    sample.opinion(of: 1, on: "2026-11-02")
    #expect(try state(.evaluate, sample) == .toDo)
    #expect(
      try missing(.evaluate, sample) == ["No second opinion written down yet.", "Nothing decided yet."])
    sample.decision(.undecided, on: "2026-12-11")
    #expect(try state(.evaluate, sample) == .started)
    sample.decision(.combine, on: "2026-12-12")
    #expect(try state(.evaluate, sample) == .done)
    sample.decision(.undecided, on: "2026-12-13")
    #expect(try state(.evaluate, sample) == .started)
    var opinion = SampleCase()
    opinion.doctor(2)
    opinion.opinion(on: "2026-12-10")
    #expect(try state(.evaluate, opinion) == .started)
    #expect(try missing(.evaluate, opinion) == ["Nothing decided yet."])
  }

  @Test func `evaluate: an earlier round's decision and comparison say nothing of this one`() throws {
    var sample = SampleCase(round: 2)
    sample.doctor(2) { $0.round = 1 }
    sample.opinion(on: "2026-12-10")
    sample.picture.opinions[0].facts.round = 1
    sample.picture.relations = [
      Saved(
        Reference(1),
        Relation(
          caseFile: Reference(1), opinion: Reference(1), to: Reference(9), facet: .diagnosis, agreement: .refined))
    ]
    sample.decision(.anotherOpinion, on: "2026-12-12", round: 1)
    #expect(try state(.evaluate, sample) == .toDo)
    sample.picture.opinions[0].facts.round = 2
    #expect(try state(.evaluate, sample) == .started)
  }
}
