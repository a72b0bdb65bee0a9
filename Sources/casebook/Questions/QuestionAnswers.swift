import ArgumentParser

/// What is asked of a question to doctors.
struct QuestionAnswers: ParsableArguments {
  @Option(
    name: .customLong("text"), parsing: .unconditionalSingleValue,
    help: "The question, or - to read several, one a line.")
  var texts: [String] = []
}
