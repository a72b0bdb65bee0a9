import CaseModel
import CaseStore

extension DecisionNoun {
  /// Keeps the decision; to ask another doctor begins the five steps again, in the same transaction.
  static func add(_ answers: DecisionAnswers, at desk: Desk, in ledger: Ledger) throws -> Saved<Decision> {
    var decision = try record(from: answers, at: desk, in: ledger)
    try fill(&decision, from: answers, at: desk, in: ledger)
    let saved = try ledger.add(decision)
    if decision.choice == .anotherOpinion { try openRound(after: decision, at: desk, in: ledger) }
    return saved
  }

  /// Keeps the changed decision; the round follows where another opinion is sought now, or no longer.
  static func change(
    _ reference: Reference<Decision>, _ answers: DecisionAnswers, at desk: Desk, in ledger: Ledger
  ) throws -> Saved<Decision> {
    let saved = try ledger.get(reference)
    var changed = saved
    try fill(&changed.facts, from: answers, at: desk, in: ledger)
    let (sought, seeks) = (saved.choice == .anotherOpinion, changed.choice == .anotherOpinion)
    if sought, !seeks { try goBack(from: saved, in: ledger) }
    if seeks, !sought, try ledger.get(saved.caseFile).round == saved.round {
      try openRound(after: changed.facts, at: desk, in: ledger)
    }
    try ledger.replace(changed)
    return changed
  }

  static func checkRemoval(of saved: Saved<Decision>, in ledger: Ledger) throws {
    guard try opened(saved, in: ledger) else { return }
    let later = try ledger.records(afterRound: saved.round, in: saved.caseFile)
    guard later.isEmpty else {
      let names = later.map(\.description).joined(separator: ", ")
      throw Problem.refused(
        "\(saved.reference) opened a round, and these belong to it: \(names). Nothing was changed. Remove or change those first."
      )
    }
    guard try !ledger.hasSkips(afterRound: saved.round, in: saved.caseFile) else {
      throw Problem.refused(
        "\(saved.reference) opened a round in which a step or topic was set aside. Nothing was changed. Take that back first."
      )
    }
  }

  static func remove(_ saved: Saved<Decision>, at desk: Desk, in ledger: Ledger) throws {
    if try opened(saved, in: ledger) { try ledger.goBack(to: saved.round, in: saved.caseFile) }
    _ = try ledger.remove(saved.reference.any)
  }

  /// Whether the case is in a later round because of this decision: it asked for one, and no other of its round did.
  private static func opened(_ saved: Saved<Decision>, in ledger: Ledger) throws -> Bool {
    guard saved.choice == .anotherOpinion, try ledger.get(saved.caseFile).round > saved.round else { return false }
    return try !ledger.all(Decision.self, in: saved.caseFile).contains {
      $0.reference != saved.reference && $0.round == saved.round && $0.choice == .anotherOpinion
    }
  }

  private static func goBack(from saved: Saved<Decision>, in ledger: Ledger) throws {
    guard try opened(saved, in: ledger) else { return }
    try checkRemoval(of: saved, in: ledger)
    try ledger.goBack(to: saved.round, in: saved.caseFile)
  }

  private static func openRound(after decision: Decision, at desk: Desk, in ledger: Ledger) throws {
    let file = try ledger.openRound(after: decision.caseFile)
    let sought = ConsultationRole.sought(inRound: file.round)
    desk.context.remark(
      "The steps begin again, for \(sought == .candidate ? "another opinion" : "a \(sought.words)") (round \(file.round)). "
        + "What carries over: the records you hold yourself, and what the insurer said on paying and on a service of its own."
    )
    desk.context.remark(
      "What the next doctor needs anew: records sent to that office, being in the network, a referral or approval.")
  }
}
