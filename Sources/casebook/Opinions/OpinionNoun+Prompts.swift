import CaseModel
import CaseStore
import Terminal

extension OpinionNoun {
  static func prompts(at desk: Desk) throws -> [Prompt<OpinionAnswers>] {
    let later = Facet.allCases.filter { !Facet.first.contains($0) }
    return try heads(at: desk) + [missingTopic] + Facet.first.map(topic)
      + [more] + later.map { topic($0).when { $0.more == "yes" } }
  }

  static func changePrompts(at desk: Desk) throws -> [Prompt<OpinionAnswers>] {
    try heads(at: desk).map { $0.neverEmpty(unless: "visit") } + Facet.allCases.map(topic)
  }

  private static func heads(at desk: Desk) throws -> [Prompt<OpinionAnswers>] {
    let file = try desk.caseFile().reference
    let visits = desk.context.console.canAsk ? try desk.context.read { try $0.all(Visit.self, in: file) } : []
    return [
      .doctor(
        "doctor", \.doctor, "Doctor", why: "So that opinions stand under the name of who gave them.", desk: desk,
        mayBeNew: true
      ).required(),
      Prompt.day(
        "on", \.on, "When was it given", why: "So that opinions stand in order.", today: desk.today, .past
      ).standard { (lastDay(with: $0.doctor, in: visits) ?? desk.today).iso },
      .code(
        "how", \.how, OpinionManner.self, "How was it given", why: "Whether you were seen matters when you compare."
      ).standard { _ in OpinionManner.visit.rawValue },
      .record(
        "visit", \.visit, VisitNoun.self, "Visit", why: "The visit at which it was given.", desk: desk
      ).unasked(),
    ]
  }

  /// The day of the last visit with a doctor: for a person to take by Enter, never in a script.
  private static func lastDay(with doctor: String?, in visits: [Saved<Visit>]) -> Day? {
    guard let doctor = doctor.flatMap({ Reference<Doctor>($0) }) else { return nil }
    return visits.filter { $0.doctor == doctor }.map(\.visitedOn).max()
  }

  private static func topic(_ facet: Facet) -> Prompt<OpinionAnswers> {
    .text(
      facet.rawValue, \.[facet], facet.question,
      why: "Skip with - what was not talked about: it reads “not asked” then.")
  }

  private static var more: Prompt<OpinionAnswers> {
    .yesOrNo("more", \.more, why: "Nine more topics, as risks, cost and recovery.") { _ in "More topics?" }
  }

  /// Never asked: without any topic, a script is told that one is missing.
  private static var missingTopic: Prompt<OpinionAnswers> {
    .line("diagnosis (or another topic)", \.anyTopic, "Topic", why: "").required().unasked().when { !$0.hasTopic }
  }
}

extension Prompt {
  /// The same prompt; it can be changed and not cleared, but for the one option that can.
  fileprivate func neverEmpty(unless optional: String) -> Prompt { option == optional ? self : neverEmpty() }
}
