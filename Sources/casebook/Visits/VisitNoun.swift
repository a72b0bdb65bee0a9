import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook visit`: what happened when a doctor was seen.
struct VisitNoun: Noun {
  static let abstract = "The visits: what each doctor said, and what is next."
  static let example = "casebook visit log --doctor \"Dr. Example\" --on friday --said -"
  static let addVerb = "log"
  static let listed = ["on", "doctor", "said", "next"]

  static func desk(for answers: VisitAnswers, in context: Context) throws -> Desk {
    try context.desk(for: Self.self, naming: answers.appointment, Appointment.self)
  }

  static func record(from answers: VisitAnswers, at desk: Desk, in ledger: Ledger) throws -> Visit {
    let file = try desk.caseFile()
    let doctor = try desk.doctor(named: answers.doctor ?? "", in: ledger)
    let day = answers.on.flatMap(Day.init(_:)) ?? desk.today
    return Visit(caseFile: file.reference, doctor: doctor, round: file.round, visitedOn: day)
  }

  static func fill(_ visit: inout Visit, from answers: VisitAnswers, at desk: Desk, in ledger: Ledger) throws {
    if let doctor = answers.doctor { visit.doctor = try desk.doctor(named: doctor, in: ledger) }
    visit.visitedOn = answers.on.flatMap(Day.init(_:)) ?? visit.visitedOn
    visit.present.take(answers.present)
    visit.said.take(answers.said)
    visit.next.take(answers.next)
    visit.nextBy.take(answers.nextBy, Day.init(_:))
    guard visit.nextBy == nil || visit.next != nil else {
      throw Problem.unusable(
        option: "next-by", value: visit.nextBy?.iso ?? "", reason: "There is no next step. Say what it is with --next.")
    }
  }

  static func answers(from visit: Saved<Visit>, in ledger: Ledger) throws -> VisitAnswers {
    var answers = try VisitAnswers.blank()
    answers.doctor = visit.doctor.description
    answers.on = visit.visitedOn.iso
    answers.present = visit.present
    answers.said = visit.said
    answers.next = visit.next
    answers.nextBy = visit.nextBy?.iso
    answers.appointment = visit.appointment?.description
    return answers
  }

  static func name(of visit: Saved<Visit>, in ledger: Ledger) throws -> String {
    "\(try ledger.get(visit.doctor).name), \(visit.visitedOn.shortWords)"
  }
}
