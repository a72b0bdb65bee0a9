import CaseModel
import CaseStore
import Terminal

/// Step 3: who pays, and one call that answers the rest.
struct InsuranceWalk: StepWalk {
  let desk: GuideDesk

  func known(_ picture: CasePicture) -> [String] {
    let topics = InsuranceTopics(picture)
    let payers = picture.policies.map { policy in
      let phone = policy.phone.map { ", \($0)" } ?? ""
      return
        "Who pays: \([policy.payer.words, policy.insurer, policy.plan].compactMap(\.self).joined(separator: ", "))\(phone)"
    }
    let settled = InsuranceSlot.allCases.compactMap { slot -> String? in
      switch topics.state(of: slot) {
      case .answered: "\(slot.words.capitalisedFirst): answered"
      case .setAside(let reason): "\(slot.words.capitalisedFirst): set aside (\(reason))"
      case .open: nil
      }
    }
    return payers + (picture.policies.isEmpty ? [] : settled)
  }

  func walk() throws {
    if try desk.picture().policies.isEmpty { try askPayer() }
    guard let policy = try desk.picture().policies.last else { return }
    guard try !InsuranceTopics(desk.picture()).open.isEmpty else { return }
    try CallWalk(desk: desk, policy: policy).walk()
    try setAside()
  }

  private func askPayer() throws {
    let isBritish = try desk.picture().file.jurisdiction == .uk
    let kinds: [PayerKind] = [.insurance, .medicare, .nhs, .nobody]
    let answer = try desk.context.choice(
      "Who pays?", why: "It decides what there is to ask.",
      of: kinds.map { Choice($0.rawValue, $0.words) } + [Choice("unsure", "not sure")],
      standard: isBritish ? PayerKind.nhs.rawValue : PayerKind.insurance.rawValue)
    guard let payer = answer.flatMap(PayerKind.init(rawValue:)) else {
      return desk.context.say("Look for an insurance card, or ask the doctor's office whom they bill.")
    }
    var given = try PolicyAnswers.blank()
    given.payer = payer.rawValue
    if payer == .medicare {
      given.plan = try desk.context.choice(
        "Original Medicare, or a Medicare Advantage plan?", why: "Advantage plans have rules of their own.",
        of: [Choice("Original", "Original Medicare"), Choice("Advantage", "a Medicare Advantage plan")],
        standard: "Original")
    }
    try desk.add(PolicyNoun.self, given)
  }

  /// What is still open may not matter here; the person says so, with a reason.
  private func setAside() throws {
    let open = try InsuranceTopics(desk.picture()).open
    guard !open.isEmpty else { return }
    desk.context.say("Still open: \(open.map(\.words).joined(separator: "; ")).")
    let why = "What does not matter here need not stay open. You say why, and can take it back."
    guard try desk.context.yes("Set something of it aside?", why: why, standard: false) else { return }
    for slot in open where try desk.context.yes("Set aside: \(slot.words)?", why: why, standard: false) {
      guard let reason = try desk.context.line("Why?", why: "So that you know later."), !reason.isEmpty,
        let topic = InsuranceTopic(rawValue: slot.rawValue)
      else { continue }
      try desk.context.write { ledger in
        let round = try ledger.get(desk.file).round
        try ledger.skip(InsuranceSkip(round: round, topic: topic, reason: reason), in: desk.file)
      }
    }
  }
}
