import ArgumentParser

/// Which topic of insurance is to be asked again.
struct ResumeTopicAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "coverage, programme, referral, authorization, network, cost, ….")
  var topic: String?
}
