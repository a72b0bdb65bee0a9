import CaseModel
import Testing

@testable import CaseStore

/// A store in memory with one case, and one record of every kind in it.
struct SampleCase {
  let store: Store
  let file: Saved<CaseFile>
  let doctor: Saved<Doctor>
  let visit: Saved<Visit>
  let opinions: [Saved<Opinion>]
  /// One reference of every kind, the ones above among them.
  let references: [AnyReference]

  init() throws {
    store = Store(try .inMemory())
    let made = try store.write { ledger in try SampleCase.fill(ledger) }
    (file, doctor, visit, opinions, references) = made
  }

  static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private static func fill(
    _ ledger: Ledger
  ) throws -> (Saved<CaseFile>, Saved<Doctor>, Saved<Visit>, [Saved<Opinion>], [AnyReference]) {
    let today = try day("2026-11-04")
    let at = try #require(WallTime("2026-12-10 09:30"))
    let person = try ledger.add(Person(name: "Mia", relation: .child))
    var facts = CaseFile(person: person.reference, title: "Mia, Nov 2026", jurisdiction: .uk, openedOn: today)
    facts.situations = [.child, .unclearDiagnosis]
    facts.treatmentStart = .planned(today + 40)
    let file = try ledger.add(facts)
    let doctor = try ledger.add(Doctor(name: "Dr. Specimen-Öst"))
    let consultation = try ledger.add(
      Consultation(caseFile: file.reference, doctor: doctor.reference, role: .first, round: 1))
    let check = try ledger.add(CredentialCheck(doctor: doctor.reference, source: "register", checkedOn: today))
    var appointmentFacts = Appointment(
      caseFile: file.reference, doctor: doctor.reference, round: 1, state: .booked)
    appointmentFacts.startsAt = at
    let appointment = try ledger.add(appointmentFacts)
    var visitFacts = Visit(caseFile: file.reference, doctor: doctor.reference, round: 1, visitedOn: today)
    visitFacts.said = "Wait and see; 手术 later, café"
    visitFacts.appointment = appointment.reference
    let visit = try ledger.add(visitFacts)
    let diagnosis = try ledger.add(Diagnosis(caseFile: file.reference, name: "joint pain"))
    var opinionFacts = Opinion(caseFile: file.reference, doctor: doctor.reference, round: 1, givenOn: today)
    opinionFacts.texts = [.diagnosis: "unclear", .treatment: "wait"]
    opinionFacts.visit = visit.reference
    let opinions = [try ledger.add(opinionFacts), try ledger.add(opinionFacts)]
    let relation = try ledger.add(
      Relation(
        caseFile: file.reference, opinion: opinions[1].reference, to: opinions[0].reference, facet: .diagnosis,
        agreement: .refined))
    var questionFacts = Question(caseFile: file.reference, text: "How long can we wait?")
    questionFacts.answers = [QuestionAnswer(doctor: doctor.reference, text: "three months")]
    let question = try ledger.add(questionFacts)
    let request = try ledger.add(try requestFacts(file.reference, doctor.reference, today))
    let policy = try ledger.add(InsurancePolicy(person: person.reference, payer: .nhs))
    var noteFacts = InsuranceNote(caseFile: file.reference, round: 1, at: at)
    noteFacts.topics = [.cost, .coverage]
    let insuranceNote = try ledger.add(noteFacts)
    let treatment = try ledger.add(Treatment(caseFile: file.reference, name: "rest"))
    let note = try ledger.add(Note(caseFile: file.reference, writtenOn: today, text: "fever in the evening"))
    let task = try ledger.add(CaseTask(caseFile: file.reference, text: "call"))
    let decision = try ledger.add(
      Decision(caseFile: file.reference, round: 1, choice: .undecided, decidedOn: today))
    let references: [AnyReference] = [
      file.reference.any, person.reference.any, doctor.reference.any, consultation.reference.any, check.reference.any,
      appointment.reference.any, visit.reference.any, diagnosis.reference.any, opinions[0].reference.any,
      relation.reference.any, question.reference.any, request.reference.any, policy.reference.any,
      insuranceNote.reference.any, treatment.reference.any, note.reference.any, task.reference.any,
      decision.reference.any,
    ]
    return (file, doctor, visit, opinions, references)
  }

  private static func requestFacts(
    _ file: Reference<CaseFile>, _ doctor: Reference<Doctor>, _ today: Day
  ) throws -> RecordRequest {
    var facts = RecordRequest(caseFile: file, round: 1, from: "Model Imaging", to: .office(doctor))
    var second = RequestItem(number: 2, kind: .report, description: "X-ray report")
    second.state = .received
    second.receivedOn = today + 5
    facts.items = [RequestItem(number: 1, kind: .images, description: "X-ray"), second]
    var partly = RequestEvent(kind: .partlyReceived, day: today + 5)
    partly.items = [2]
    facts.history = [RequestEvent(kind: .sent, day: today), partly]
    return facts
  }
}
