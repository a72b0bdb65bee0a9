import ArgumentParser

/// What is asked of a case once it is open.
struct CaseAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "Whose case it is: P1, or a name.") var person: String?
  @Option(parsing: .unconditional, help: "A title that tells you which case it is.") var title: String?
  @Option(
    name: .customLong("situation"), parsing: .unconditionalSingleValue, help: "What is happening; may be repeated.")
  var situations: [String] = []
  @Option(parsing: .unconditional, help: "What the doctor advises.") var treatment: String?
  @Option(parsing: .unconditional, help: "When it starts: a day, begun, or none.") var treatmentStart: String?
  @Option(parsing: .unconditional, help: "Until when it is safe to wait, as a doctor said.") var safeBy: String?
  @Option(parsing: .unconditional, help: "The country: us, uk, eu, ca-on, au, other.") var jurisdiction: String?
  @Option(parsing: .unconditional, help: "The emergency number, where it is not the country's.")
  var emergencyNumber: String?
}
