import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook decision`: what was decided when the opinions had been read.
struct DecisionNoun: Noun {
  static let abstract = "What you decided, and why."
  static let example = "casebook decision add --choice stay-with-new --doctor \"Dr. Example\" --reasons -"
  static let listed = ["on", "choice", "doctor", "reasons"]

  static func prompts(at desk: Desk) -> [Prompt<DecisionAnswers>] {
    [
      .code(
        "choice", \.choice, DecisionChoice.self, "What do you decide",
        why: "All of them are open to you; it can be changed later."
      ).required(),
      .doctor(
        "doctor", \.doctor, "Which doctor is it about", why: "So that both offices can be told.", desk: desk,
        mayBeNew: false
      ).when { ["stay-with-new", "return-to-first", "combine"].contains($0.choice ?? "") },
      Prompt.day(
        "on", \.on, "When", why: "So that everything stands in order.", today: desk.today, .past
      ).neverEmpty().standard { _ in desk.today.iso },
      .text("reasons", \.reasons, "Why", why: "In a month you may want to know."),
      .text(
        "change-my-mind", \.changeMyMind, "What would change your mind",
        why: "Then you notice when it happens."),
    ]
  }

  static func record(from answers: DecisionAnswers, at desk: Desk, in ledger: Ledger) throws -> Decision {
    let file = try desk.caseFile()
    let choice = answers.choice.flatMap(DecisionChoice.init(rawValue:)) ?? .undecided
    let day = answers.on.flatMap(Day.init(_:)) ?? desk.today
    return Decision(caseFile: file.reference, round: file.round, choice: choice, decidedOn: day)
  }

  static func fill(_ decision: inout Decision, from answers: DecisionAnswers, at desk: Desk, in ledger: Ledger) throws {
    decision.choice = answers.choice.flatMap(DecisionChoice.init(rawValue:)) ?? decision.choice
    decision.decidedOn = answers.on.flatMap(Day.init(_:)) ?? decision.decidedOn
    if let doctor = answers.doctor {
      decision.doctor = doctor.isEmpty ? nil : try desk.doctor(named: doctor, in: ledger)
    }
    decision.reasons.take(answers.reasons)
    decision.changeMyMind.take(answers.changeMyMind)
  }

  static func answers(from decision: Saved<Decision>, in ledger: Ledger) throws -> DecisionAnswers {
    var answers = try DecisionAnswers.blank()
    answers.choice = decision.choice.rawValue
    answers.doctor = decision.doctor?.description
    answers.on = decision.decidedOn.iso
    answers.reasons = decision.reasons
    answers.changeMyMind = decision.changeMyMind
    return answers
  }

  static func entries(of decision: Saved<Decision>, in ledger: Ledger, today: Day) throws -> [Entry] {
    let name = try decision.doctor.flatMap { try ledger.find($0)?.name }
    return [.code("choice", "What you decided", decision.choice)]
      + Entry.named("doctor", "Doctor", decision.doctor, name) + [
        .day("on", "Day", decision.decidedOn, today: today),
        .text("reasons", "Why", decision.reasons),
        .text("changeMyMind", "What would change it", decision.changeMyMind),
        .number("round", "Round", decision.round),
        .reference("case", "Case", decision.caseFile),
      ]
  }

  static func name(of decision: Saved<Decision>, in ledger: Ledger) -> String {
    "\(decision.choice.words), \(decision.decidedOn.shortWords)"
  }
}
