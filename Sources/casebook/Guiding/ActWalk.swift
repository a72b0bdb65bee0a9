import CaseModel
import CaseStore
import Terminal

/// Step 1: what was said, how long it can wait, and a visit with another doctor.
struct ActWalk: StepWalk {
  let desk: GuideDesk

  func known(_ picture: CasePicture) throws -> [String] {
    let told = picture.visits.filter { $0.doctor == picture.firstDoctor?.doctor }.map {
      "\(picture.name(of: $0.doctor)) told you on \($0.visitedOn.words)."
    }
    let advice = picture.file.treatment.map { ["Advised: \($0)"] } ?? []
    let start = picture.file.treatmentStart.map { ["Start: \($0.words(today: desk.today))"] } ?? []
    let safe = picture.file.safeBy.map { ["A doctor said it is safe to wait until \($0.words)."] } ?? []
    let visits = picture.roundDoctors.flatMap { picture.liveAppointments(with: $0.doctor) }.map { appointment in
      let when = appointment.startsAt.map { ", \($0.words)" } ?? ""
      return "\(picture.name(of: appointment.doctor)): \(appointment.state.words)\(when) (\(appointment.reference))"
    }
    return told + advice + start + safe + visits
  }

  func walk() throws {
    try askAboutTreatment()
    try VisitWalk(desk: desk).walk()
  }

  /// What is advised, from when, and until when it is safe to wait: as far as it is not known.
  private func askAboutTreatment() throws {
    let file = try desk.picture().file
    let missing = [
      file.treatment == nil ? "treatment" : nil, file.treatmentStart == nil ? "treatment-start" : nil,
      file.safeBy == nil && file.treatmentStart != .begun ? "safe-by" : nil,
    ].compactMap(\.self)
    let caseDesk = try desk.desk()
    let isAdvised = file.treatment != nil
    let prompts = CaseNoun.prompts(at: caseDesk).filter { missing.contains($0.option) }.map { prompt in
      prompt.option == "treatment-start" ? prompt.when { isAdvised || $0.treatment != nil } : prompt
    }
    guard !prompts.isEmpty else { return }
    desk.context.say("Enter leaves open what nobody said yet.")
    _ = try desk.going {
      let answers = try desk.context.ask(prompts, .blank(), at: caseDesk, as: "act")
      try desk.context.write { ledger in
        _ = try ledger.change(desk.file) { try CaseNoun.fill(&$0, from: answers, at: caseDesk, in: ledger) }
      }
      if prompts.contains(where: { $0.values(in: answers) != nil }) { desk.context.say("Saved \(desk.file).") }
    }
  }
}
