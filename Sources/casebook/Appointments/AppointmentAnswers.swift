import ArgumentParser

/// What is asked of an appointment.
struct AppointmentAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "The doctor: D3, or a name; a new name makes a new doctor.")
  var doctor: String?
  @Option(
    parsing: .unconditional, help: "Day and time there: \"2026-12-10 09:30\". Leave it out while it is not known.")
  var at: String?
  @Option(parsing: .unconditional, help: "The time zone there: America/New_York.") var timeZone: String?
  @Option(parsing: .unconditional, help: "How many minutes it takes.") var minutes: String?
  @Option(parsing: .unconditional, help: "The place, or the link.") var place: String?
  @Option(parsing: .unconditional, help: "What it is for.") var purpose: String?
  @Option(parsing: .unconditional, help: "requested, waitlisted, booked, done, cancelled or missed.")
  var state: String?
  @Option(parsing: .unconditional, help: "The last day to cancel.") var cancelBy: String?
  @Option(parsing: .unconditional, help: "An interpreter, or help to get there.") var access: String?
  @Option(parsing: .unconditional, help: "What to bring.") var bring: String?
}
