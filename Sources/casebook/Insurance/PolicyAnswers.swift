import ArgumentParser

/// What is asked of an insurance policy.
struct PolicyAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "Who is insured: P1, or a name; else the person of the case.")
  var person: String?
  @Option(parsing: .unconditional, help: "insurance, medicare, nhs, none or other.") var payer: String?
  @Option(parsing: .unconditional, help: "The insurer's name.") var insurer: String?
  @Option(parsing: .unconditional, help: "The plan's name.") var plan: String?
  @Option(
    name: .customLong("member-id"), parsing: .unconditional,
    help: ArgumentHelp("The member number; only its end is shown.", valueName: "number"))
  var memberID: String?
  @Option(parsing: .unconditional, help: "The number on the card.") var phone: String?
  @Option(parsing: .unconditional, help: "Anything else, or - to read it.") var notes: String?
}
