import ArgumentParser

/// When a promise was kept.
struct KeptAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "The day it came; today where left out.") var on: String?
}
