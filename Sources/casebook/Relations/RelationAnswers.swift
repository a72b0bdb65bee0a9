import ArgumentParser

/// What is asked of how two opinions compare.
struct RelationAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "The later opinion: O2, or the doctor's name.") var opinion: String?
  @Option(parsing: .unconditional, help: "The earlier one; the first if left out.") var to: String?
  @Option(parsing: .unconditional, help: "The topic, as diagnosis or treatment.") var facet: String?
  @Option(parsing: .unconditional, help: "agree, refined, different or not-addressed.") var relation: String?
  @Option(
    parsing: .unconditional,
    help: "Why they differ: different-data, different-reading, different-values, different-experience, not-finished.")
  var cause: String?
}

extension RelationAnswers {
  /// Whether there is a difference that can have a cause.
  var differs: Bool { ["refined", "different"].contains(relation ?? "") }
}
