import ArgumentParser

/// What is asked of something that happened to a request.
struct StepAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "The day it happened; today where left out.") var on: String?
  @Option(parsing: .unconditional, help: "The day they promised.") var until: String?
  @Option(
    name: .customLong("item"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("The number of an item; may be repeated. All that is open where left out.", valueName: "number"))
  var items: [String] = []
  @Option(parsing: .unconditional, help: "What was said, or why, or - to read it.") var note: String?
}
