import CaseModel
import Testing

/// A case with a first doctor (D1) and a second one (D2), to which a test adds what it is about.
struct SamplePicture {
  var picture: CasePicture

  init(
    _ number: Int = 1, law: Jurisdiction = .us, start: TreatmentStart? = .nonePlanned, safeBy: String? = "2027-02-02",
    relation: PersonRelation = .oneself
  ) throws {
    let person = Saved(Reference<Person>(1), Person(name: "Mia", relation: relation))
    var file = CaseFile(
      person: person.reference, title: "Case \(number)", jurisdiction: law, openedOn: try day("2026-11-03"))
    file.treatmentStart = start
    file.safeBy = try safeBy.map { try day($0) }
    file.situations = [.surgery]
    picture = CasePicture(file: Saved(Reference(number), file), person: person)
    for (doctor, role) in [(1, ConsultationRole.first), (2, .second)] {
      var facts = Doctor(name: doctor == 1 ? "Dr. Example-North" : "Dr. Example-South")
      facts.practice = doctor == 1 ? "Sample Orthopaedics" : "Specimen Clinic"
      facts.phone = "555-010\(doctor)"
      picture.doctors[Reference(doctor)] = Saved(Reference(doctor), facts)
      picture.consultations.append(
        Saved(
          Reference(doctor),
          Consultation(caseFile: picture.file.reference, doctor: Reference(doctor), role: role, round: 1)))
    }
  }

  mutating func book(
    _ start: String?, doctor: Int = 2, state: AppointmentState = .booked, cancelBy: String? = nil
  ) throws {
    var appointment = Appointment(
      caseFile: picture.file.reference, doctor: Reference(doctor), round: 1, state: state)
    appointment.startsAt = start.flatMap { WallTime($0) }
    appointment.cancelBy = try cancelBy.map { try day($0) }
    picture.appointments.append(Saved(Reference(picture.appointments.count + 1), appointment))
  }

  mutating func visit(_ on: String, doctor: Int = 2, appointment: Int? = nil) throws {
    var visit = Visit(
      caseFile: picture.file.reference, doctor: Reference(doctor), round: 1, visitedOn: try day(on))
    visit.appointment = appointment.map { Reference($0) }
    picture.visits.append(Saved(Reference(picture.visits.count + 1), visit))
  }

  /// A request for three items, sent and received as said.
  mutating func ask(
    sent: String? = "2026-11-05", received: String? = "2026-11-06", to: RequestDestination = .oneself,
    _ change: (inout RecordRequest) throws -> Void = { _ in }
  ) throws {
    var request = RecordRequest(
      caseFile: picture.file.reference, round: 1, from: "Sample Orthopaedics", to: to)
    for text in ["images:MRI images", "report:MRI report", "notes:consult notes"] {
      request.add(try ItemText.read(text))
    }
    if let sent { request.add(RequestEvent(kind: .sent, day: try day(sent))) }
    if let received { request.add(RequestEvent(kind: .receivedByThem, day: try day(received))) }
    try change(&request)
    picture.requests.append(Saved(Reference(picture.requests.count + 1), request))
  }

  mutating func promise(_ by: String?, kept: String? = nil) throws {
    let at = try #require(WallTime("2026-11-04 14:10"))
    var note = InsuranceNote(caseFile: picture.file.reference, round: 1, at: at)
    note.promised = "that in writing"
    note.promisedBy = try by.map { try day($0) }
    note.keptOn = try kept.map { try day($0) }
    picture.insuranceNotes.append(Saved(Reference(picture.insuranceNotes.count + 1), note))
  }

  mutating func task(_ due: String?, done: String? = nil) throws {
    var task = CaseTask(caseFile: picture.file.reference, text: "Buy a folder")
    task.due = try due.map { try day($0) }
    task.doneOn = try done.map { try day($0) }
    picture.tasks.append(Saved(Reference(picture.tasks.count + 1), task))
  }

  mutating func decide(_ choice: DecisionChoice, on: String) throws {
    let decision = Decision(
      caseFile: picture.file.reference, round: 1, choice: choice, decidedOn: try day(on))
    picture.decisions.append(Saved(Reference(picture.decisions.count + 1), decision))
  }

  /// Each line in short: `R1 request promised 2026-11-27 overdue`.
  func lines(_ asOf: String, days: Int = 14) throws -> [String] {
    try Reminders(of: [picture], asOf: day(asOf), days: days).items.map(\.short)
  }

  /// Each thing that is not known, in short: `R1 request sent`.
  func unknown(_ asOf: String) throws -> [String] {
    try Reminders(of: [picture], asOf: day(asOf)).unknown.map { "\($0.reference) \($0.kind.rawValue) \($0.missing)" }
  }

  /// The sentences of each line.
  func sentences(_ asOf: String, days: Int = 14) throws -> [String] {
    try Reminders(of: [picture], asOf: day(asOf), days: days).items.map(\.what)
  }
}

extension Reminder {
  /// `R1 request promised 2026-11-27 overdue`.
  var short: String {
    "\(reference) \(kind.rawValue) \(due.basis.rawValue) \(due.day) \(due.state.rawValue)"
      + (due.estimated ? " estimated" : "")
  }
}
