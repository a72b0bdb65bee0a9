import CaseModel
import CaseStore
import Terminal

/// One step by itself: `casebook act` and its like. Without a terminal it says how far the step is.
struct StepGuide {
  let step: Step

  func run(in context: Context) throws {
    guard try context.read({ try $0.hasCases() }) else { return try context.show(NothingYetView()) }
    let file = try context.read { try context.caseFile(in: $0) }
    let desk = GuideDesk(context: context, file: file.reference)
    guard context.console.canAsk, !context.shared.json else {
      return try context.show(StepsView(try desk.picture(), steps: [step], asOf: context.today))
    }
    try walk(at: desk)
    try desk.showNext()
  }

  /// Says why it matters and what is known, asks, and says how far it is now.
  func walk(at desk: GuideDesk) throws {
    let picture = try desk.picture()
    let safety = SafetyText(
      subject: picture.subject, situations: Set(picture.file.situations), emergency: picture.file.facts.emergency)
    desk.context.tell(
      Page([.blank, .heading("Step \(step.number). \(step.words)"), .line(step.why)]))
    let walk = step.walk(at: desk)
    let known = try walk.known(picture)
    if !known.isEmpty { desk.context.tell(Page([.line("Known so far:"), .bullets(known)])) }
    desk.say(safety.short)
    desk.context.tell([.blank])
    try walk.walk()
    try sayState(at: desk)
  }

  /// How far the step is, and what it still needs.
  private func sayState(at desk: GuideDesk) throws {
    let status = try desk.picture().status(of: step, asOf: desk.context.today)
    let blocks: [Page.Block] = [.blank, .line("Step \(step.number), \(step.words): \(status.state.words).")]
    desk.context.tell(Page(blocks + (status.missing.isEmpty ? [] : [.bullets(status.missing)])))
  }
}
