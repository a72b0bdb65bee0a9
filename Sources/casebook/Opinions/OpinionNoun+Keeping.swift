import CaseModel
import CaseStore

extension OpinionNoun {
  /// Keeps the opinion, joined to the visit at which it was given; the doctor gets a part in the case.
  static func add(_ answers: OpinionAnswers, at desk: Desk, in ledger: Ledger) throws -> Saved<Opinion> {
    let file = try desk.caseFile()
    var opinion = try record(from: answers, at: desk, in: ledger)
    var known = answers
    known.doctor = opinion.doctor.description
    try fill(&opinion, from: known, at: desk, in: ledger)
    try doubtSecond(opinion, at: desk, in: ledger)
    _ = try ledger.join(opinion.doctor, to: file)
    opinion.visit = try visit(of: opinion, named: answers.visit, in: ledger)
    return try ledger.add(opinion)
  }

  /// Keeps the changed opinion; the visit follows where the doctor or the day is another now.
  static func change(
    _ reference: Reference<Opinion>, _ answers: OpinionAnswers, at desk: Desk, in ledger: Ledger
  ) throws -> Saved<Opinion> {
    let saved = try ledger.get(reference)
    var changed = saved
    try fill(&changed.facts, from: answers, at: desk, in: ledger)
    if changed.doctor != saved.doctor { _ = try ledger.join(changed.doctor, to: desk.caseFile()) }
    if answers.visit == "" {
      changed.facts.visit = nil
    } else if answers.visit.flatMap({ Reference<Visit>($0) }) != saved.visit, answers.visit != nil {
      changed.facts.visit = try visit(of: changed.facts, named: answers.visit, in: ledger)
    } else if changed.doctor != saved.doctor || changed.givenOn != saved.givenOn {
      changed.facts.visit = try visit(of: changed.facts, named: nil, in: ledger)
    }
    try ledger.replace(changed)
    return changed
  }

  /// A second opinion of the same doctor and day is kept, and becomes a column of its own; mostly it belongs to the first.
  private static func doubtSecond(_ opinion: Opinion, at desk: Desk, in ledger: Ledger) throws {
    let earlier = try ledger.opinions(of: opinion.doctor, in: opinion.caseFile)
    guard let same = earlier.first(where: { $0.givenOn == opinion.givenOn && $0.round == opinion.round }) else {
      return
    }
    let name = try ledger.get(opinion.doctor).name
    desk.context.remark(
      "\(same.reference) is already what \(name) said on \(opinion.givenOn.words), and stands beside this. To add to "
        + "that one instead: casebook opinion edit \(same.reference)")
  }

  /// The visit that was named, which has to fit; else the visit with that doctor on that day.
  private static func visit(
    of opinion: Opinion, named text: String?, in ledger: Ledger
  ) throws -> Reference<Visit>? {
    guard let reference = text.flatMap({ Reference<Visit>($0) }) else {
      return try ledger.visits(with: opinion.doctor, in: opinion.caseFile)
        .last { $0.visitedOn == opinion.givenOn }?.reference
    }
    let visit = try ledger.get(reference)
    guard visit.doctor == opinion.doctor else {
      let names = try (ledger.get(visit.doctor).name, ledger.get(opinion.doctor).name)
      throw Problem.refused("\(reference) was with \(names.0), not with \(names.1).")
    }
    return reference
  }
}
