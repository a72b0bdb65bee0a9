import ArgumentParser

/// What is asked of a doctor's answer to a question.
struct AnswerFields: ParsableArguments {
  @Option(parsing: .unconditional, help: "Who answered: D3, or a name.") var doctor: String?
  @Option(parsing: .unconditional, help: "What was answered, or - to read it.") var text: String?
  @Option(parsing: .unconditional, help: "The day; today if left out.") var on: String?
  @Flag(help: "Take this doctor's answer away.") var remove = false
}
