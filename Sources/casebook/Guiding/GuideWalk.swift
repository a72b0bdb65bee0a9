import CaseModel
import CaseStore
import Terminal

/// Leads through the steps in their order, from the first that is neither done nor set aside.
struct GuideWalk {
  let desk: GuideDesk

  func run() throws {
    try open()
    var round = try desk.picture().round
    var step = try choose(from: Step.allCases)
    while let current = step {
      try StepGuide(step: current).walk(at: desk)
      try sayWhatIsUrgent()
      let now = try desk.picture().round
      if now != round { desk.context.say("A new round begins: the five steps once more, with what is known.") }
      step = try choose(from: now == round ? Step.allCases.filter { $0.number > current.number } : Step.allCases)
      round = now
    }
    try desk.showNext()
  }

  /// Safety first; then how far the five steps are.
  private func open() throws {
    let picture = try desk.picture()
    let talk = StartTalk(
      emergency: picture.file.facts.emergency, subject: picture.subject, situations: Set(picture.file.situations))
    let steps = picture.steps(asOf: desk.context.today).map {
      "\($0.step.number). \($0.step.words): \($0.state.words)"
    }
    desk.context.tell(talk.opening)
    desk.context.tell(Page([.heading("\(picture.file.title): the \(picture.soughtOpinion)")]))
    desk.say(steps)
    try sayWhatIsUrgent()
  }

  /// What cannot wait until the steps are through: the rules about a visit or a treatment that is near or too late.
  private func sayWhatIsUrgent() throws {
    let next = TodayOfCase(try desk.picture(), desk.context.callTime).next
    guard next.rule <= NextAction.lastUrgentRule else { return }
    desk.context.tell([.blank, .line("This comes first: \(next.why)"), .line("Then type: \(next.action)")])
  }

  /// The next of these steps to walk: the first open one that the person wants; nil where they stop, or none is left.
  private func choose(from steps: [Step]) throws -> Step? {
    for step in steps {
      let status = try desk.picture().status(of: step, asOf: desk.context.today)
      guard status.state == .toDo || status.state == .started else { continue }
      switch try wish(for: step) {
      case .walk: return step
      case .later: continue
      case .notNeeded: try skip(step)
      case .stop:
        desk.context.say("All you saved is kept. To go on from here: casebook guide")
        return nil
      }
    }
    desk.context.say("That was the last step that is open.")
    return nil
  }

  private enum Wish { case walk, later, notNeeded, stop }

  private func wish(for step: Step) throws -> Wish {
    let question = "Go on to step \(step.number), \(step.words)? [Y/n: stop here, l: later, s: not needed]: "
    while true {
      guard case .text(let text) = try desk.context.console.askWrapped(question, completions: []) else { return .stop }
      switch text.trimmed.lowercased() {
      case "", "y", "yes": return .walk
      case "l", "later": return .later
      case "s", "not needed": return .notNeeded
      case "n", "no": return .stop
      case "?": desk.context.say(step.why)
      default: desk.context.say("Type y to go on, n to stop, l for the next step, or s where this one is not needed.")
      }
    }
  }

  /// Sets the step aside, with the person's own reason.
  private func skip(_ step: Step) throws {
    let why = "Later you may wonder why. To take it back: casebook step resume \(step.rawValue)"
    guard let reason = try desk.context.line("Why is it not needed?", why: why), !reason.isEmpty else {
      return desk.context.say("Without a reason it stays open.")
    }
    try desk.context.write { ledger in
      let file = try ledger.get(desk.file)
      try ledger.skip(StepSkip(round: file.round, step: step, reason: reason), in: desk.file)
    }
    desk.context.say("Step \(step.number) is set aside. To take that back: casebook step resume \(step.rawValue)")
  }
}
