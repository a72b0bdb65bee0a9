import CaseModel
import Testing

/// A case to try the rules on: built up in a few words, every record with its reference, days as `2026-11-04`.
///
/// D1 is the first doctor, Dr. Example-North. A day that does not exist stays out, so that the test fails.
struct SampleCase {
  var picture: CasePicture

  init(
    _ situations: [Situation] = [.surgery], for relation: PersonRelation = .oneself, named name: String = "Me",
    in jurisdiction: Jurisdiction = .us, start: String? = nil, safeBy: String? = nil, round: Int = 1,
    firstPhone: String? = "555-0101"
  ) {
    var file = CaseFile(
      person: Reference(1), title: "Sample", jurisdiction: jurisdiction, openedOn: Day(number: 20_000))
    file.situations = situations
    file.treatmentStart = start.flatMap { TreatmentStart($0) }
    file.safeBy = safeBy.flatMap { Day($0) }
    file.round = round
    let person = Person(name: name, relation: relation)
    picture = CasePicture(file: Saved(Reference(1), file), person: Saved(Reference(1), person))
    doctor(1, "Dr. Example-North", role: .first, phone: firstPhone) { $0.round = 1 }
  }

  /// A case for a child, in the UK, where nobody knows what is wrong.
  static func child(start: String? = nil) -> SampleCase {
    SampleCase([.child, .unclearDiagnosis], for: .child, named: "Mia", in: .uk, start: start)
  }

  mutating func doctor(
    _ number: Int, _ name: String = "Dr. Example-South", role: ConsultationRole = .second,
    state: ConsultationState = .suggested, phone: String? = "555-0100", practice: String? = nil,
    offered: String? = nil, called: String? = nil, also change: (inout Consultation) -> Void = { _ in }
  ) {
    var doctor = Doctor(name: name)
    doctor.phone = phone
    doctor.practice = practice
    picture.doctors[Reference(number)] = Saved(Reference(number), doctor)
    var part = Consultation(
      caseFile: Reference(1), doctor: Reference(number), role: role, round: picture.file.round)
    part.state = state
    part.offeredOn = offered.flatMap { Day($0) }
    part.calledOn = called.flatMap { Day($0) }
    change(&part)
    picture.consultations.append(Saved(Reference(number), part))
  }

  /// The first doctor was called that day.
  mutating func calledFirst(on day: String) {
    picture.consultations[0].facts.calledOn = Day(day)
  }

  mutating func appointment(
    with doctor: Int = 2, at start: String?, _ state: AppointmentState = .booked,
    also change: (inout Appointment) -> Void = { _ in }
  ) {
    var visit = Appointment(
      caseFile: Reference(1), doctor: Reference(doctor), round: picture.file.round, state: state)
    visit.startsAt = start.flatMap { WallTime($0) }
    change(&visit)
    picture.appointments.append(Saved(Reference(picture.appointments.count + 1), visit))
  }

  mutating func visit(with doctor: Int = 2, on day: String, round: Int? = nil) {
    guard let day = Day(day) else { return }
    let visit = Visit(
      caseFile: Reference(1), doctor: Reference(doctor), round: round ?? picture.file.round, visitedOn: day)
    picture.visits.append(Saved(Reference(picture.visits.count + 1), visit))
  }

  mutating func opinion(of doctor: Int = 2, on day: String, _ texts: [Facet: String] = [.diagnosis: "a tear"]) {
    guard let day = Day(day) else { return }
    var opinion = Opinion(
      caseFile: Reference(1), doctor: Reference(doctor), round: picture.file.round, givenOn: day)
    opinion.texts = texts
    picture.opinions.append(Saved(Reference(picture.opinions.count + 1), opinion))
  }

  mutating func request(
    to destination: RequestDestination = .oneself, sent: String? = nil, acknowledged: String? = nil,
    needBy: String? = nil, items: [ItemState] = [.open], phone: String? = "555-0102",
    also change: (inout RecordRequest) -> Void = { _ in }
  ) {
    var request = RecordRequest(
      caseFile: Reference(1), round: picture.file.round, from: "Sample Orthopaedics", to: destination)
    request.phone = phone
    request.needBy = needBy.flatMap { Day($0) }
    let names = ["scan pictures", "report", "notes"]
    request.items = zip(1..., items).map { number, state in
      var item = RequestItem(number: number, kind: .images, description: names[(number - 1) % names.count])
      item.state = state
      if state != .open { item.receivedOn = Day("2026-11-01") }
      return item
    }
    let days: [(RequestEventKind, String?)] = [(.sent, sent), (.acknowledged, acknowledged)]
    request.history = days.compactMap { kind, day in
      day.flatMap { Day($0) }.map { RequestEvent(kind: kind, day: $0) }
    }
    change(&request)
    picture.requests.append(Saved(Reference(picture.requests.count + 1), request))
  }

  /// Adds one event to the last request.
  mutating func happened(_ kind: RequestEventKind, on day: String, until: String? = nil) {
    guard let day = Day(day), let last = picture.requests.indices.last else { return }
    var event = RequestEvent(kind: kind, day: day)
    event.until = until.flatMap { Day($0) }
    picture.requests[last].facts.history.append(event)
  }

  mutating func insuranceNote(_ topics: [InsuranceTopic], at time: String, promisedBy: String? = nil) {
    guard let time = WallTime(time) else { return }
    var note = InsuranceNote(caseFile: Reference(1), round: picture.file.round, at: time)
    note.topics = topics
    note.promisedBy = promisedBy.flatMap { Day($0) }
    note.promised = promisedBy == nil ? nil : "this in writing"
    picture.insuranceNotes.append(Saved(Reference(picture.insuranceNotes.count + 1), note))
  }

  mutating func policy(_ payer: PayerKind, plan: String? = nil, phone: String? = nil) {
    var policy = InsurancePolicy(person: Reference(1), payer: payer)
    policy.plan = plan
    policy.phone = phone
    picture.policies.append(Saved(Reference(picture.policies.count + 1), policy))
  }

  mutating func lookedUp(_ doctor: Int = 2) {
    let check = CredentialCheck(doctor: Reference(doctor), source: "a register", checkedOn: Day(number: 20_000))
    picture.credentialChecks.append(Saved(Reference(picture.credentialChecks.count + 1), check))
  }

  mutating func question(_ text: String = "What else could it be?", answered: Bool = false) {
    var question = Question(caseFile: Reference(1), text: text)
    if answered { question.answers = [QuestionAnswer(doctor: Reference(1), text: "…")] }
    picture.questions.append(Saved(Reference(picture.questions.count + 1), question))
  }

  mutating func decision(_ choice: DecisionChoice, on day: String, doctor: Int? = nil, round: Int? = nil) {
    guard let day = Day(day) else { return }
    var decision = Decision(
      caseFile: Reference(1), round: round ?? picture.file.round, choice: choice, decidedOn: day)
    decision.doctor = doctor.map { Reference($0) }
    picture.decisions.append(Saved(Reference(picture.decisions.count + 1), decision))
  }

  mutating func skip(_ step: Step) {
    picture.stepSkips.append(StepSkip(round: picture.file.round, step: step, reason: "not for us"))
  }

  /// Everything of rules 10 and 12 is done: records here, who pays, the doctor looked up, a question noted.
  mutating func prepare(doctor: Int = 2) {
    request(sent: "2026-10-20", acknowledged: "2026-10-21", items: [.received])
    insuranceNote([.coverage, .programme, .referral, .network, .cost], at: "2026-10-20 10:00")
    lookedUp(doctor)
    question("What else could it be?")
  }
}

extension SampleCase {
  /// The next action on that day; with an hour, it is the real today.
  func next(_ day: String, at hour: String? = nil) throws -> NextAction {
    try NextAction.first(for: outlook(day, at: hour))
  }

  func outlook(_ day: String, at hour: String? = nil) throws -> Outlook {
    let time = CallTime(today: try CaseModelTests.day(day), now: hour.flatMap { ClockTime($0) })
    return Outlook(picture, time)
  }

  /// The rules of several days.
  func rules(_ days: String...) throws -> [Int] { try days.map { try next($0).rule } }
}
