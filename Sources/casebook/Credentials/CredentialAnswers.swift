import ArgumentParser

/// What is asked of a look-up of a doctor.
struct CredentialAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "The doctor: D3, or a name.") var doctor: String?
  @Option(parsing: .unconditional, help: "Where you looked: a register or a website.") var source: String?
  @Option(parsing: .unconditional, help: "The day you looked.") var on: String?
  @Option(parsing: .unconditional, help: "What you found, or - to read it.") var result: String?
}
