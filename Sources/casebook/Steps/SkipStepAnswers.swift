import ArgumentParser

/// Why a step is not needed.
struct SkipStepAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "Why, or - to read it.") var reason: String?
}
