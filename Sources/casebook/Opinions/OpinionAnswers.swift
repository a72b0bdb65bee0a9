import ArgumentParser
import CaseModel

/// What is asked of an opinion: whose, when, and a text for each topic.
struct OpinionAnswers: ParsableArguments {
  @Option(parsing: .unconditional, help: "Whose opinion: D3, or a name; a new name makes a new doctor.") var doctor:
    String?
  @Option(parsing: .unconditional, help: "The day it was given; today if left out.") var on: String?
  @Option(parsing: .unconditional, help: "visit, written, telehealth or record-review.") var how: String?
  @Option(parsing: .unconditional, help: "The visit it was given at: V5. Found by itself if left out.") var visit:
    String?
  @Option(parsing: .unconditional, help: "What it is.") var diagnosis: String?
  @Option(parsing: .unconditional, help: "How sure the doctor is.") var certainty: String?
  @Option(parsing: .unconditional, help: "What that rests on: which records were seen.") var basis: String?
  @Option(parsing: .unconditional, help: "How serious it is.") var severity: String?
  @Option(parsing: .unconditional, help: "What is advised.") var treatment: String?
  @Option(parsing: .unconditional, help: "What else could be done.") var alternatives: String?
  @Option(parsing: .unconditional, help: "What it may bring.") var benefits: String?
  @Option(parsing: .unconditional, help: "What may go wrong.") var risks: String?
  @Option(parsing: .unconditional, help: "What happens if one waits.") var ifWeWait: String?
  @Option(parsing: .unconditional, help: "How soon.") var urgency: String?
  @Option(parsing: .unconditional, help: "How long until daily life is normal.") var recovery: String?
  @Option(parsing: .unconditional, help: "What it costs.") var cost: String?
  @Option(parsing: .unconditional, help: "What comes after.") var followUp: String?
  /// Whether the topics after the first four are asked too.
  @Option(parsing: .unconditional, help: .hidden) var more: String?
}

extension OpinionAnswers {
  /// The text for one topic.
  subscript(facet: Facet) -> String? {
    get { self[keyPath: Self.path(of: facet)] }
    set { self[keyPath: Self.path(of: facet)] = newValue }
  }

  /// Never a value: it stands for "one topic at least" where options are missing.
  var anyTopic: String? {
    get { nil }
    set {}
  }

  /// Whether any topic has a text.
  var hasTopic: Bool { Facet.allCases.contains { !(self[$0] ?? "").isEmpty } }

  private static func path(of facet: Facet) -> WritableKeyPath<OpinionAnswers, String?> {
    switch facet {
    case .diagnosis: \.diagnosis
    case .certainty: \.certainty
    case .basis: \.basis
    case .severity: \.severity
    case .treatment: \.treatment
    case .alternatives: \.alternatives
    case .benefits: \.benefits
    case .risks: \.risks
    case .ifWeWait: \.ifWeWait
    case .urgency: \.urgency
    case .recovery: \.recovery
    case .cost: \.cost
    case .followUp: \.followUp
    }
  }
}
