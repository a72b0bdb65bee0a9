import ArgumentParser

/// Which topic of insurance is set aside, and why.
struct SkipTopicAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "coverage, programme, referral, authorization, network, cost, ….")
  var topic: String?
  @Option(parsing: .unconditional, help: "Why, or - to read it.") var reason: String?
}
