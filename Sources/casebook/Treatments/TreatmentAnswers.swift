import ArgumentParser

/// What is asked of a treatment that was tried.
struct TreatmentAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "What it was.") var name: String?
  @Option(parsing: .unconditional, help: "How much, and how often.") var dose: String?
  @Option(parsing: .unconditional, help: "The first day.") var from: String?
  @Option(parsing: .unconditional, help: "The last day; leave it out while it goes on.") var to: String?
  @Option(parsing: .unconditional, help: "What it did, or - to read it.") var effect: String?
  @Option(parsing: .unconditional, help: "Side effects, or - to read them.") var sideEffects: String?
  @Option(parsing: .unconditional, help: "Why it was stopped, or - to read it.") var whyStopped: String?
}
