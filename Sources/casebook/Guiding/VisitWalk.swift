import CaseModel
import CaseStore
import Terminal

/// The way to a visit: whom to call, what to say, and what the office answered.
struct VisitWalk {
  let desk: GuideDesk

  func walk() throws {
    let picture = try desk.picture()
    guard picture.status(of: .act, asOf: desk.today).state != .done, let doctor = try chosen(picture) else { return }
    try call(doctor, try desk.picture())
  }

  /// The doctor to call; nil where nobody is known yet, which leads to step 2.
  private func chosen(_ picture: CasePicture) throws -> Reference<Doctor>? {
    let known = picture.roundDoctors.filter { picture.effectiveState(of: $0) != .seen }
    let choices =
      known.map { Choice($0.doctor.description, picture.name(of: $0.doctor)) }
      + [Choice("name", "somebody else: I have a name"), Choice("unknown", "I don't know whom yet")]
    let answer = try desk.context.choice(
      "Whom do you want to ask for the \(picture.soughtOpinion)?", why: Step.act.why, of: choices,
      standard: (known.first { $0.role == .sought(inRound: picture.round) } ?? known.first)?.doctor.description
        ?? "unknown")
    switch answer {
    case "name": return try ReferralsWalk(desk: desk).addDoctor()?.doctor
    case let text?: if let doctor = Reference<Doctor>(text) { return doctor }
    case nil: break
    }
    desk.context.say("Then step 2 comes first, finding a name: casebook referrals")
    return nil
  }

  private func call(_ doctor: Reference<Doctor>, _ picture: CasePicture) throws {
    guard let consultation = picture.consultations.first(where: { $0.doctor == doctor }) else { return }
    let phone = picture.doctors[doctor]?.phone.map { ", \($0)" } ?? ""
    desk.context.say("Call \(picture.name(of: doctor))\(phone). You can say:")
    desk.context.say(words(picture))
    let answer = try desk.context.choice(
      "What did the office say?", why: "What they say decides what comes next. A place can be cancelled.",
      of: OfficeAnswer.choices, standard: OfficeAnswer.later.rawValue)
    try keep(answer.flatMap(OfficeAnswer.init(rawValue:)) ?? .later, from: consultation)
  }

  private func words(_ picture: CasePicture) -> String {
    let whom = picture.subject.spokenObject
    let start = picture.treatmentAhead(asOf: desk.today).map { " Treatment is planned for \($0.words)." } ?? ""
    return "“I'd like a \(picture.soughtOpinion) for \(whom).\(start) When is the first free visit? Is there a waiting "
      + "list or a cancellation list? Do you also give opinions by video or in writing?”"
  }

  private func keep(_ answer: OfficeAnswer, from consultation: Saved<Consultation>) throws {
    switch answer {
    case .booked:
      var given = try AppointmentAnswers.blank()
      given.doctor = consultation.doctor.description
      given.state = AppointmentState.booked.rawValue
      try desk.add(AppointmentNoun.self, given)
    case .waitlisted, .offered:
      let state: ConsultationState = answer == .waitlisted ? .waitlisted : .called
      try desk.change(consultation.reference) { $0.state = max($0.state, state) }
      // A call that brought no day rests until the next one; one that did can be too late a day, and is said at once.
      let day = try offeredDay(consultation, state)
      try desk.change(consultation.reference) { changed in
        if let day { changed.offeredOn = day } else { changed.calledOn = desk.today }
      }
    case .silent:
      try desk.change(consultation.reference) { $0.calledOn = desk.today }
      desk.context.say("Try again on the next weekday; casebook will say so.")
    case .later: break
    }
  }

  private func offeredDay(_ consultation: Saved<Consultation>, _ state: ConsultationState) throws -> Day? {
    var given = try ConsultationAnswers.blank()
    given.state = state.rawValue
    let prompts = try ConsultationNoun.prompts(at: try desk.desk()).filter { $0.option == "offered-on" }
    try Interview(prompts, console: desk.context.console, layout: desk.context.layout).ask(&given)
    return given.offeredOn.flatMap(Day.init(_:))
  }

  private func max(_ one: ConsultationState, _ other: ConsultationState) -> ConsultationState {
    one.position > other.position ? one : other
  }
}
