import ArgumentParser

/// What is asked of one call, letter or message with the insurer.
struct InsuranceNoteAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "Day and time, like \"2026-11-04 14:10\".") var at: String?
  @Option(parsing: .unconditional, help: "call, letter, message, email, portal or in-person.") var channel: String?
  @Option(parsing: .unconditional, help: "Who was on the line.") var representative: String?
  @Option(parsing: .unconditional, help: "The insurer's reference number of the call.") var reference: String?
  @Option(
    name: .customLong("topic"), parsing: .unconditionalSingleValue,
    help: "What it was about, may be repeated: coverage, programme, referral, authorization, network, cost, ….")
  var topics: [String] = []
  @Option(parsing: .unconditional, help: "What you asked.") var question: String?
  @Option(parsing: .unconditional, help: "What they answered, or - to read it.") var answer: String?
  @Option(parsing: .unconditional, help: "What they promised.") var promised: String?
  @Option(parsing: .unconditional, help: "By which day.") var promisedBy: String?
  @Option(parsing: .unconditional, help: "The doctor that the answer is about.") var doctor: String?
  @Option(parsing: .unconditional, help: "Is it in writing: yes, no or unknown.") var inWriting: String?
}
