import ArgumentParser

/// What is asked of a person.
struct PersonAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "The name; a nickname will do.") var name: String?
  @Option(parsing: .unconditional, help: "self, child, parent, partner or other.") var relation: String?
  @Option(parsing: .unconditional, help: "The day of birth.") var born: String?
  @Option(parsing: .unconditional, help: "Who may sign for this person.") var signer: String?
  @Option(parsing: .unconditional, help: "The last day on which the signer may sign.") var signsUntil: String?
  @Option(parsing: .unconditional, help: "What that right rests on: a parent, a power of attorney.") var authority:
    String?
  @Option(parsing: .unconditional, help: "Anything else, or - to read it.") var notes: String?
}
