import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook treatment`: what was tried, for how long, and what it did.
struct TreatmentNoun: Noun {
  static let abstract = "What was tried, for how long, and what it did."
  static let example = "casebook treatment add --name ibuprofen --from 2026-09-01"
  static let listed = ["name", "dose", "from", "to", "effect"]

  static func prompts(at desk: Desk) -> [Prompt<TreatmentAnswers>] {
    [
      .line("name", \.name, "What was tried", why: "Another doctor asks what was tried, first of all.").required(),
      .line("dose", \.dose, "How much, how often", why: "Too little of it is not the same as no effect."),
      .day("from", \.from, "First day", why: "How long it was tried counts.", today: desk.today, .past),
      .day("to", \.to, "Last day", why: "Leave it out while it goes on.", today: desk.today, .past)
        .checked { to, answers in try check(from: answers.from.flatMap(Day.init(_:)), to: Day(to)) },
      .text("effect", \.effect, "What did it do", why: "Better, worse or the same, and after how long."),
      .text("side-effects", \.sideEffects, "Side effects", why: "What else it did.").unasked(),
      .text("why-stopped", \.whyStopped, "Why was it stopped", why: "So that nobody tries it again by mistake.")
        .when { $0.to.map { !$0.isEmpty } ?? false || $0.whyStopped != nil },
    ]
  }

  static func record(from answers: TreatmentAnswers, at desk: Desk, in ledger: Ledger) throws -> Treatment {
    Treatment(caseFile: try desk.caseFile().reference, name: answers.name ?? "")
  }

  static func fill(
    _ treatment: inout Treatment, from answers: TreatmentAnswers, at desk: Desk, in ledger: Ledger
  ) throws {
    treatment.name = answers.name ?? treatment.name
    treatment.dose.take(answers.dose)
    treatment.from.take(answers.from, Day.init(_:))
    treatment.to.take(answers.to, Day.init(_:))
    treatment.effect.take(answers.effect)
    treatment.sideEffects.take(answers.sideEffects)
    treatment.whyStopped.take(answers.whyStopped)
    do {
      try check(from: treatment.from, to: treatment.to)
    } catch let problem as AnswerProblem {
      throw AskingError.unusable(option: "to", value: treatment.to?.iso ?? "", message: problem.message)
    }
  }

  /// Refuses a last day before the first one.
  private static func check(from: Day?, to: Day?) throws {
    guard let from, let to, to < from else { return }
    throw AnswerProblem("\(to.words) lies before the first day, \(from.words). Type a later day.")
  }

  static func answers(from treatment: Saved<Treatment>, in ledger: Ledger) throws -> TreatmentAnswers {
    var answers = try TreatmentAnswers.blank()
    answers.name = treatment.name
    answers.dose = treatment.dose
    answers.from = treatment.from?.iso
    answers.to = treatment.to?.iso
    answers.effect = treatment.effect
    answers.sideEffects = treatment.sideEffects
    answers.whyStopped = treatment.whyStopped
    return answers
  }

  static func entries(of treatment: Saved<Treatment>, in ledger: Ledger, today: Day) -> [Entry] {
    [
      .text("name", "Name", treatment.name),
      .text("dose", "How much", treatment.dose),
      .day("from", "From", treatment.from, today: today),
      .day("to", "To", treatment.to, today: today),
      .text("effect", "What it did", treatment.effect),
      .text("sideEffects", "Side effects", treatment.sideEffects),
      .text("whyStopped", "Why stopped", treatment.whyStopped),
      .caseFile(treatment.caseFile),
    ]
  }

  static func name(of treatment: Saved<Treatment>, in ledger: Ledger) -> String { treatment.name }
}
