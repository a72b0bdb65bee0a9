import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// How an appointment comes to its end.
protocol AppointmentEnding {
  static var verb: String { get }
  static var abstract: String { get }
  static var state: AppointmentState { get }
}

/// It was cancelled.
enum Cancelling: AppointmentEnding {
  static let verb = "cancel"
  static let abstract = "Say that one was cancelled."
  static let state = AppointmentState.cancelled
}

/// It was held.
enum Holding: AppointmentEnding {
  static let verb = "done"
  static let abstract = "Say that one was held."
  static let state = AppointmentState.done
}

/// It was missed.
enum Missing: AppointmentEnding {
  static let verb = "missed"
  static let abstract = "Say that one was missed."
  static let state = AppointmentState.missed
}

/// `casebook appointment cancel|done|missed A`: what became of it, with the day it is told of.
struct EndAppointment<E: AppointmentEnding>: CasebookCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: E.verb, abstract: E.abstract, discussion: "Example: casebook appointment \(E.verb) A1")
  }

  @Argument(help: ArgumentHelp("Its reference, or part of the doctor's name.", valueName: "ref")) var name: String
  @OptionGroup var answers: EndAnswers
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    let appointment = try context.read { try context.find(AppointmentNoun.self, name, in: $0) }
    try check(appointment)
    let desk = try context.desk(on: appointment.facts)
    let answers = try context.ask(
      prompts(at: desk), answers, at: desk, as: "appointment \(E.verb) \(appointment.reference)")
    let day = answers.on.flatMap(Day.init(_:)) ?? desk.today
    let view = try context.write { ledger in
      let ended = try ledger.change(appointment.reference, on: day, note: answers.note) { appointment in
        appointment.state = E.state
        appointment.cancelledOn = E.state == .cancelled ? day : nil
      }
      remark(on: ended, context)
      return try AppointmentNoun.view(ended, in: ledger, today: context.today, outcome: E.state.words.capitalised)
    }
    try context.show(view)
  }

  private func check(_ appointment: Saved<Appointment>) throws {
    let reference = appointment.reference
    guard appointment.state != E.state else { throw Problem.refused("\(reference) is \(E.state.words) already.") }
    guard appointment.state.isLive else {
      throw Problem.refused(
        "\(reference) is \(appointment.state.words). "
          + "If that is wrong: casebook appointment edit \(reference) --state \(E.state.rawValue)")
    }
    guard E.state == .cancelled || appointment.startsAt != nil else {
      throw Problem.refused(
        "\(reference) has no day yet. Say it first: casebook appointment move \(reference) --at \"DAY TIME\"")
    }
  }

  private func remark(on appointment: Saved<Appointment>, _ context: Context) {
    guard E.state == .done else { return }
    context.remark("Write down what was said: casebook visit log --appointment \(appointment.reference)")
  }

  private func prompts(at desk: Desk) -> [Prompt<EndAnswers>] {
    [
      .day("on", \.on, "When", why: "The day of it.", today: desk.today, .past).neverEmpty()
        .standard { _ in desk.today.iso }.unasked(),
      .text("note", \.note, "Why", why: "It stands in the history.").unasked(),
    ]
  }
}

/// What is asked when an appointment comes to its end.
struct EndAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "The day; today where left out.") var on: String?
  @Option(parsing: .unconditional, help: "Why, or - to read it.") var note: String?
}

extension String {
  /// With a capital at its start.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
