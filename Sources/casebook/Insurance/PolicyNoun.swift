import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook insurance policy`: who pays for a person's care.
struct PolicyNoun: Noun {
  static let abstract = "Who pays, and how to reach them."
  static let example = "casebook insurance policy add --payer insurance --insurer \"Sample Health\" --phone 555-0100"
  static let isInCase = false
  static let listed = ["person", "payer", "insurer", "plan", "memberId", "phone"]

  static func prompts(at desk: Desk) -> [Prompt<PolicyAnswers>] {
    [
      .code("payer", \.payer, PayerKind.self, "Who pays", why: "It decides what there is to ask.")
        .neverEmpty().standard { _ in PayerKind.insurance.rawValue },
      .line("insurer", \.insurer, "The insurer's name", why: "It stands on the card.").when(\.hasInsurer),
      .line("plan", \.plan, "The plan", why: "Plans of one insurer differ in what they pay.").when(\.hasInsurer),
      .line("phone", \.phone, "Number to call", why: "The one on the card.").when(\.hasInsurer),
      Prompt(
        "member-id", \.memberID, { _ in "Member number (- to leave it out)" },
        why: "They ask for it on the phone. Only its end is shown, unless you ask for all of it.", form: .line
      ) { text, _ in Reading(text.trimmed, shown: MemberNumber.masked(text.trimmed)) }.when(\.hasInsurer),
      .line("person", \.person, "Who is insured", why: "Else the person of the case.").neverEmpty().unasked(),
      .text("notes", \.notes, "Notes", why: "Anything else worth keeping.").unasked(),
    ]
  }

  static func record(from answers: PolicyAnswers, at desk: Desk, in ledger: Ledger) throws -> InsurancePolicy {
    let person =
      try answers.person == nil ? desk.context.caseFile(in: ledger).person : insured(answers, at: desk, in: ledger)
    return InsurancePolicy(person: person, payer: .insurance)
  }

  static func fill(
    _ policy: inout InsurancePolicy, from answers: PolicyAnswers, at desk: Desk, in ledger: Ledger
  ) throws {
    if answers.person != nil { policy.person = try insured(answers, at: desk, in: ledger) }
    policy.payer = answers.payer.flatMap(PayerKind.init(rawValue:)) ?? policy.payer
    policy.insurer.take(answers.insurer)
    policy.plan.take(answers.plan)
    policy.memberID.take(answers.memberID)
    policy.phone.take(answers.phone)
    policy.notes.take(answers.notes)
  }

  static func answers(from policy: Saved<InsurancePolicy>, in ledger: Ledger) throws -> PolicyAnswers {
    var answers = try PolicyAnswers.blank()
    answers.person = policy.person.description
    answers.payer = policy.payer.rawValue
    answers.insurer = policy.insurer
    answers.plan = policy.plan
    answers.memberID = policy.memberID
    answers.phone = policy.phone
    answers.notes = policy.notes
    return answers
  }

  static func entries(of policy: Saved<InsurancePolicy>, in ledger: Ledger, today: Day) throws -> [Entry] {
    try entries(of: policy, in: ledger, member: MemberNumber.masked)
  }

  /// Every field; the member number as the caller lets it be seen.
  static func entries(
    of policy: Saved<InsurancePolicy>, in ledger: Ledger, member: (String) -> String
  ) throws -> [Entry] {
    Entry.named("person", "Person", policy.person, try ledger.get(policy.person).name) + [
      .code("payer", "Who pays", policy.payer),
      .text("insurer", "Insurer", policy.insurer),
      .text("plan", "Plan", policy.plan),
      .text("memberId", "Member number", policy.memberID.map(member)),
      .text("phone", "Phone", policy.phone),
      .text("notes", "Notes", policy.notes),
    ]
  }

  static func name(of policy: Saved<InsurancePolicy>, in ledger: Ledger) -> String {
    policy.insurer ?? policy.payer.words
  }

  private static func insured(_ answers: PolicyAnswers, at desk: Desk, in ledger: Ledger) throws -> Reference<Person> {
    try desk.context.find(PersonNoun.self, answers.person ?? "", in: ledger).reference
  }
}

extension PolicyAnswers {
  /// Whether somebody insures: with self-pay and the NHS there is no card.
  fileprivate var hasInsurer: Bool { payer != PayerKind.nobody.rawValue && payer != PayerKind.nhs.rawValue }
}
