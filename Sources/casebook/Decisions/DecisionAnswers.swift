import ArgumentParser

/// What is asked of a decision.
struct DecisionAnswers: ParsableArguments {
  @Option(
    parsing: .unconditional, help: "stay-with-new, return-to-first, combine, another-opinion or undecided.")
  var choice: String?
  @Option(parsing: .unconditional, help: "The doctor it is about: D3, or a name.") var doctor: String?
  @Option(parsing: .unconditional, help: "The day; today if left out.") var on: String?
  @Option(parsing: .unconditional, help: "Why, or - to read it.") var reasons: String?
  @Option(parsing: .unconditional, help: "What would change my mind, or - to read it.") var changeMyMind: String?
}
