import ArgumentParser

/// What is asked of a doctor's part in a case.
struct ConsultationAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "The doctor: D3, or a name; a new name makes a new doctor.")
  var doctor: String?
  @Option(
    parsing: .unconditional, help: "first, second, third, fourth, fifth, treating, referring or candidate.")
  var role: String?
  @Option(
    parsing: .unconditional,
    help: "Who named the doctor: original-doctor, family, friend, specialist, insurer, hospital, online, other.")
  var foundVia: String?
  @Option(parsing: .unconditional, help: "suggested, called, waitlisted, booked, seen or declined.")
  var state: String?
  @Option(parsing: .unconditional, help: "The first free day the office offered.") var offeredOn: String?
  @Option(parsing: .unconditional, help: "The day the office was last called.") var calledOn: String?
  @Option(parsing: .unconditional, help: "In the insurer's network: yes, no or unknown.") var inNetwork: String?
  @Option(parsing: .unconditional, help: "At another practice than the first doctor: yes, no or unknown.")
  var independent: String?
  @Option(parsing: .unconditional, help: "Anything else, or - to read it.") var notes: String?
}
