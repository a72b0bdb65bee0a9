import CaseModel
import CaseStore
import Terminal

extension ConsultationNoun {
  static func prompts(at desk: Desk) throws -> [Prompt<ConsultationAnswers>] {
    try [
      .doctor(
        "doctor", \.doctor, "Which doctor", why: "A name, or a reference like D3. A new name makes a new doctor.",
        desk: desk, mayBeNew: true
      ).required(),
      role(at: desk),
      .code(
        "found-via", \.foundVia, FoundVia.self, "Who named the doctor",
        why: "So that you can thank them, and know how independent the advice is."),
      .code("state", \.state, ConsultationState.self, "How far has it come", why: "It decides what comes next.")
        .neverEmpty().standard { _ in ConsultationState.suggested.rawValue },
      .day(
        "offered-on", \.offeredOn, "First free day they offered",
        why: "To see whether it comes before the treatment starts.", today: desk.today, .future
      ).when { ["called", "waitlisted"].contains($0.state) || $0.offeredOn != nil },
      .day("called-on", \.calledOn, "Last called", why: "So that you call again in time.", today: desk.today, .past)
        .unasked(),
      .code(
        "independent", \.independent, Known.self, "At another practice",
        why: "A second opinion is best from another practice than the first doctor's."
      ).standard { _ in Known.unknown.rawValue }
        .when { $0.role != "first" || $0.independent != nil },
      .code("in-network", \.inNetwork, Known.self, "In the insurer's network", why: "It decides what you pay.")
        .unasked(),
      .text("notes", \.notes, "Notes", why: "Anything else worth keeping.").unasked(),
    ]
  }

  /// The part, offered as what the round is about, or as a candidate where somebody has that part.
  private static func role(at desk: Desk) throws -> Prompt<ConsultationAnswers> {
    let file = try desk.caseFile()
    let others = try desk.context.read { try $0.all(Consultation.self, in: file.reference) }
    let usual = ConsultationRole.ofNewcomer(inRound: file.round, among: others.map(\.facts))
    return .code(
      "role", \.role, ConsultationRole.self, "What part has this doctor",
      why: "The first doctor, the one for another opinion, or one you may ask."
    ).required().offered { _ in usual.rawValue }
  }
}
