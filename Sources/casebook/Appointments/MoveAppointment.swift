import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook appointment move A --at …`: another day or time, under the same reference; the old one stays in its history.
struct MoveAppointment: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Give one another day or time; the old one stays in its history.",
    discussion: "Example: casebook appointment move A1 --at \"2026-12-08 11:00\"")

  @Argument(help: ArgumentHelp("Its reference, or part of the doctor's name.", valueName: "ref")) var name: String
  @OptionGroup var answers: MoveAnswers
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let appointment = try context.read { try context.find(AppointmentNoun.self, name, in: $0) }
    guard appointment.state != .done else {
      throw Problem.refused("\(appointment.reference) was held. A new one: casebook appointment add")
    }
    let desk = try context.desk(on: appointment.facts)
    let answers = try context.ask(
      Self.prompts(at: desk), answers, at: desk, as: "appointment move \(appointment.reference)")
    let view = try context.write { ledger in
      let moved = try ledger.change(appointment.reference, on: desk.today, note: answers.note) { appointment in
        try move(&appointment, answers, at: desk)
      }
      _ = try ledger.join(moved.facts.doctor, to: desk.caseFile())
      return try AppointmentNoun.view(moved, in: ledger, today: context.today, outcome: "Moved")
    }
    try context.show(view)
  }

  private func move(_ appointment: inout Appointment, _ answers: MoveAnswers, at desk: Desk) throws {
    appointment.startsAt.take(answers.at, WallTime.init(_:))
    appointment.timeZone.take(answers.timeZone)
    appointment.timeZone = appointment.timeZone ?? desk.context.moment.zoneName
    if appointment.state == .cancelled || appointment.state == .missed {
      desk.context.remark("It was \(appointment.state.words); now it counts as booked.")
    }
    appointment.state = .booked
    appointment.cancelledOn = nil
    if answers.cancelBy == nil, let old = appointment.cancelBy, let start = appointment.startsAt {
      if old > start.day { appointment.cancelBy = nil }
      desk.context.remark(
        old > start.day
          ? "The last day to cancel, \(old.words), came after the new time and is taken out. Ask for the new one."
          : "The last day to cancel is still \(old.words). If that moved too: --cancel-by DAY")
    }
    appointment.cancelBy.take(answers.cancelBy, Day.init(_:))
    try appointment.checkStart(at: desk, sayClockChange: true)
  }

  private static func prompts(at desk: Desk) -> [Prompt<MoveAnswers>] {
    [
      .wallTime("at", \.at, "New day and time", why: "Like 8 dec 11:00.", today: desk.today, .future).required(),
      .day(
        "cancel-by", \.cancelBy, "Last day to cancel", why: "It may have moved too.", today: desk.today, .future
      ).unasked(),
      .timeZone("time-zone", \.timeZone, "Time zone", why: "The time is the local one there.").unasked(),
      .text("note", \.note, "Why", why: "It stands in the history.").unasked(),
    ]
  }
}

/// What is asked when an appointment is moved.
struct MoveAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "The new day and time there: \"2026-12-08 11:00\".") var at: String?
  @Option(parsing: .unconditional, help: "The last day to cancel.") var cancelBy: String?
  @Option(parsing: .unconditional, help: "The time zone there.") var timeZone: String?
  @Option(parsing: .unconditional, help: "Why, or - to read it.") var note: String?
}
