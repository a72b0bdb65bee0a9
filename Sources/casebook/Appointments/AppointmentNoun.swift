import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook appointment`: times agreed with doctors, or asked for.
struct AppointmentNoun: Noun {
  static let abstract = "Times agreed with doctors, or asked for."
  static let example = "casebook appointment add --doctor \"Dr. Example\" --at \"2026-12-10 09:30\""
  static let listed = ["doctor", "at", "state", "place"]
  static let verbs: [any ParsableCommand.Type] = [
    MoveAppointment.self, EndAppointment<Cancelling>.self, EndAppointment<Holding>.self, EndAppointment<Missing>.self,
  ]

  static func record(from answers: AppointmentAnswers, at desk: Desk, in ledger: Ledger) throws -> Appointment {
    let file = try desk.caseFile()
    let doctor = try desk.doctor(named: answers.doctor ?? "", in: ledger)
    let hasStart = answers.at.map { !$0.isEmpty } ?? false
    return Appointment(
      caseFile: file.reference, doctor: doctor, round: file.round, state: hasStart ? .booked : .requested)
  }

  static func fill(
    _ appointment: inout Appointment, from answers: AppointmentAnswers, at desk: Desk, in ledger: Ledger
  ) throws {
    if let doctor = answers.doctor { appointment.doctor = try desk.doctor(named: doctor, in: ledger) }
    if answers.at == "", answers.state ?? "" == "", appointment.state == .booked {
      throw AskingError.emptied(option: "at")
    }
    if answers.hasStart, appointment.startsAt == nil, appointment.state.isLive { appointment.state = .booked }
    appointment.startsAt.take(answers.at, WallTime.init(_:))
    appointment.timeZone.take(answers.timeZone)
    appointment.minutes.take(answers.minutes) { Int($0) }
    appointment.place.take(answers.place)
    appointment.purpose.take(answers.purpose)
    appointment.state = answers.state.flatMap(AppointmentState.init(rawValue:)) ?? appointment.state
    appointment.cancelBy.take(answers.cancelBy, Day.init(_:))
    appointment.access.take(answers.access)
    appointment.bring.take(answers.bring)
    if appointment.startsAt != nil, appointment.timeZone == nil {
      appointment.timeZone = desk.context.moment.zoneName
    }
    try appointment.checkStart(at: desk, sayClockChange: answers.at != nil)
  }

  static func add(_ answers: AppointmentAnswers, at desk: Desk, in ledger: Ledger) throws -> Saved<Appointment> {
    var appointment = try record(from: answers, at: desk, in: ledger)
    try fill(&appointment, from: answers, at: desk, in: ledger)
    if appointment.state == .cancelled { appointment.cancelledOn = desk.today }
    _ = try ledger.join(appointment.doctor, to: desk.caseFile())
    return try ledger.add(appointment, on: desk.today)
  }

  static func change(
    _ reference: Reference<Appointment>, _ answers: AppointmentAnswers, at desk: Desk, in ledger: Ledger
  ) throws -> Saved<Appointment> {
    let saved = try ledger.change(reference, on: desk.today) { appointment in
      try fill(&appointment, from: answers, at: desk, in: ledger)
      let cancelledOn = appointment.cancelledOn ?? desk.today
      appointment.cancelledOn = appointment.state == .cancelled ? cancelledOn : nil
    }
    if saved.state.isLive { _ = try ledger.join(saved.facts.doctor, to: desk.caseFile()) }
    return saved
  }

  static func answers(from appointment: Saved<Appointment>, in ledger: Ledger) throws -> AppointmentAnswers {
    var answers = try AppointmentAnswers.blank()
    answers.doctor = appointment.facts.doctor.description
    answers.at = appointment.startsAt?.iso
    answers.timeZone = appointment.timeZone
    answers.minutes = appointment.minutes.map(String.init)
    answers.place = appointment.place
    answers.purpose = appointment.purpose
    answers.state = appointment.state.rawValue
    answers.cancelBy = appointment.cancelBy?.iso
    answers.access = appointment.access
    answers.bring = appointment.bring
    return answers
  }

  static func name(of appointment: Saved<Appointment>, in ledger: Ledger) throws -> String {
    let name = try ledger.get(appointment.facts.doctor).name
    return appointment.startsAt.map { "\(name), \($0.words)" } ?? "\(name), \(appointment.state.words)"
  }
}
