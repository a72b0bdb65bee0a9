import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook relation`: how a later opinion stands to an earlier one, as the person says.
struct RelationNoun: Noun {
  static let abstract = "How two opinions compare on a topic, in your own judgement."
  static let example = "casebook relation add --opinion O2 --facet diagnosis --relation refined"
  static let listed = ["opinion", "to", "facet", "relation", "cause"]

  static func desk(for answers: RelationAnswers, in context: Context) throws -> Desk {
    try context.desk(for: Self.self, naming: answers.opinion, Opinion.self)
  }

  static func prompts(at desk: Desk) throws -> [Prompt<RelationAnswers>] {
    let file = try desk.caseFile().reference
    let opinions = try desk.context.read { try $0.all(Opinion.self, in: file) }.inOrder.map(\.reference.description)
    let latest = opinions.count > 1 ? opinions.last : nil
    return [
      .record(
        "opinion", \.opinion, OpinionNoun.self, "The later opinion", why: "The one that came after.", desk: desk
      ).required().offered { _ in latest },
      .record("to", \.to, OpinionNoun.self, "Compared with", why: "The earlier one.", desk: desk).required()
        .standard { _ in opinions.first },
      .code("facet", \.facet, Facet.self, "Topic", why: "They may agree on one topic and not on another.").required(),
      .code("relation", \.relation, Agreement.self, "How they compare", why: "You say it; nothing is guessed.")
        .required(),
      .code(
        "cause", \.cause, DifferenceCause.self, "Why they differ",
        why: "Where one saw other tests, sending the missing ones may settle it."
      ).when(\.differs),
    ]
  }

  static func record(from answers: RelationAnswers, at desk: Desk, in ledger: Ledger) throws -> Relation {
    guard let opinion = answers.opinion.flatMap({ Reference<Opinion>($0) }),
      let to = answers.to.flatMap({ Reference<Opinion>($0) }), let facet = answers.facet.flatMap(Facet.init(rawValue:)),
      let agreement = answers.relation.flatMap(Agreement.init(rawValue:))
    else { throw Problem.refused("Two opinions, a topic, and how they compare are needed.") }
    return Relation(
      caseFile: try desk.caseFile().reference, opinion: opinion, to: to, facet: facet, agreement: agreement)
  }

  static func fill(_ relation: inout Relation, from answers: RelationAnswers, at desk: Desk, in ledger: Ledger) throws {
    relation.opinion = answers.opinion.flatMap { Reference($0) } ?? relation.opinion
    relation.to = answers.to.flatMap { Reference($0) } ?? relation.to
    relation.facet = answers.facet.flatMap(Facet.init(rawValue:)) ?? relation.facet
    relation.agreement = answers.relation.flatMap(Agreement.init(rawValue:)) ?? relation.agreement
    relation.cause.take(answers.cause, DifferenceCause.init(rawValue:))
    if relation.agreement == .agree || relation.agreement == .notAddressed {
      if let cause = answers.cause, !cause.isEmpty {
        throw Problem.unusable(
          option: "cause", value: cause, reason: "A cause fits only opinions that differ: refined, or different.")
      }
      relation.cause = nil
    }
    try checkOrder(of: relation, in: ledger)
  }

  static func answers(from relation: Saved<Relation>, in ledger: Ledger) throws -> RelationAnswers {
    var answers = try RelationAnswers.blank()
    answers.opinion = relation.opinion.description
    answers.to = relation.to.description
    answers.facet = relation.facet.rawValue
    answers.relation = relation.agreement.rawValue
    answers.cause = relation.cause?.rawValue
    return answers
  }

  static func entries(of relation: Saved<Relation>, in ledger: Ledger, today: Day) throws -> [Entry] {
    [
      try opinion("opinion", "Opinion", relation.opinion, in: ledger),
      try opinion("to", "Compared with", relation.to, in: ledger),
      .code("facet", "Topic", relation.facet),
      .code("relation", "How they compare", relation.agreement),
      .code("cause", "Why they differ", relation.cause),
      .reference("case", "Case", relation.caseFile),
    ]
  }

  static func name(of relation: Saved<Relation>, in ledger: Ledger) throws -> String {
    "\(try OpinionNoun.name(of: ledger.get(relation.opinion), in: ledger)): \(relation.facet.words)"
  }

  private static func opinion(
    _ key: String, _ label: String, _ reference: Reference<Opinion>, in ledger: Ledger
  ) throws -> Entry {
    let name = try ledger.get(ledger.get(reference).doctor).name
    return Entry(key, label, json: .string(reference.description), shown: "\(reference) \(name)")
  }
}
