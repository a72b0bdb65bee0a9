import ArgumentParser

/// What is asked of a diagnosis.
struct DiagnosisAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "What they called it.") var name: String?
  @Option(parsing: .unconditional, help: "The ICD-10 code, where it was given.") var code: String?
  @Option(parsing: .unconditional, help: "Who said it: D3, or a name; a new name makes a new doctor.")
  var doctor: String?
  @Option(parsing: .unconditional, help: "The day it was said.") var on: String?
  @Option(parsing: .unconditional, help: "How sure: confirmed, likely, unclear or ruled-out.") var certainty: String?
  @Option(parsing: .unconditional, help: "What it rests on, or - to read it.") var basis: String?
}
