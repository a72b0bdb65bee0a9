import CaseModel
import CaseStore

extension RelationNoun {
  static func add(_ answers: RelationAnswers, at desk: Desk, in ledger: Ledger) throws -> Saved<Relation> {
    var relation = try record(from: answers, at: desk, in: ledger)
    try fill(&relation, from: answers, at: desk, in: ledger)
    try refuseSecond(relation, besides: nil, in: ledger)
    try remarkOnSilence(relation, at: desk, in: ledger)
    return try ledger.add(relation)
  }

  static func change(
    _ reference: Reference<Relation>, _ answers: RelationAnswers, at desk: Desk, in ledger: Ledger
  ) throws -> Saved<Relation> {
    let saved = try ledger.get(reference)
    var changed = saved
    try fill(&changed.facts, from: answers, at: desk, in: ledger)
    try refuseSecond(changed.facts, besides: saved.reference, in: ledger)
    try ledger.replace(changed)
    return changed
  }

  /// It is always the later opinion that is compared with the earlier one.
  static func checkOrder(of relation: Relation, in ledger: Ledger) throws {
    guard relation.opinion != relation.to else {
      throw Problem.refused(
        "\(relation.opinion) cannot be compared with itself. Name the later opinion with --opinion, the earlier with --to."
      )
    }
    let pair = try [ledger.get(relation.opinion), ledger.get(relation.to)]
    guard pair.inOrder.last?.reference == relation.opinion else {
      throw Problem.refused(
        "\(relation.opinion) is the earlier opinion. The other way round: --opinion \(relation.to) --to \(relation.opinion)"
      )
    }
  }

  private static func refuseSecond(
    _ relation: Relation, besides own: Reference<Relation>?, in ledger: Ledger
  ) throws {
    let same = try ledger.all(Relation.self, in: relation.caseFile).first {
      $0.opinion == relation.opinion && $0.to == relation.to && $0.facet == relation.facet && $0.reference != own
    }
    guard let same else { return }
    throw Problem.refused(
      "\(same.reference) already says how \(relation.opinion) and \(relation.to) compare on “\(relation.facet.words)”: "
        + "\(same.agreement.words). To change it: casebook relation edit \(same.reference)")
  }

  /// A comparison with nothing noted to compare is kept, and said.
  private static func remarkOnSilence(_ relation: Relation, at desk: Desk, in ledger: Ledger) throws {
    for reference in [relation.opinion, relation.to] where relation.agreement != .notAddressed {
      guard try ledger.get(reference).texts[relation.facet] == nil else { continue }
      desk.context.remark(
        "Nothing is noted in \(reference) on “\(relation.facet.words)” yet: "
          + "casebook opinion edit \(reference) --\(relation.facet.rawValue) …")
    }
  }
}
