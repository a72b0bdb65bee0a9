import CaseModel
import Terminal

/// One case today.
struct TodayCaseView: View {
  let today: TodayOfCase
  /// Whether the two lines on safety stand below the action; once on a page is enough where they are the same.
  let saysSafety: Bool

  init(_ today: TodayOfCase, saysSafety: Bool = true) {
    self.today = today
    self.saysSafety = saysSafety
  }

  var json: JSON {
    let steps = today.steps.map { ($0.step.rawValue, JSON.string($0.state.rawValue)) }
    return [
      "case": .string(today.file.reference.description), "title": .string(today.file.title),
      "daysToTreatment": JSON(today.daysToTreatment), "slackDays": JSON(today.slackDays),
      "overdue": .int(today.overdue.count), "next": next,
      "steps": .object(Dictionary(steps, uniquingKeysWith: { $1 })), "unknown": JSON(today.unknown),
    ]
  }

  private var next: JSON {
    [
      "rule": .int(today.next.rule), "ref": JSON(today.next.reference?.description), "why": .string(today.next.why),
      "action": .string(today.next.action),
    ]
  }

  var page: Page {
    Page(heading + action + (saysSafety ? safety : []) + [.blank] + steps + unknown)
  }

  private var heading: [Page.Block] {
    [.heading("\(today.file.title) (\(today.file.reference))"), .line(today.slackWords)]
      + today.overdue.map { .line(today.outlook.brief($0)) }
  }

  /// The one thing to do next, why, and the command that records it.
  var action: [Page.Block] {
    let because = today.next.because.isEmpty ? nil : "Why: \(today.next.because)"
    let lines = [today.next.what, because, "\(typing) \(today.next.action)", today.next.otherwise, today.next.note]
    return [.blank, .heading("The next thing to do")] + lines.compactMap(\.self).map(Page.Block.line)
  }

  /// What is done at the keyboard is typed at once, the rest after the call or the visit.
  private var typing: String {
    switch today.next.rule {
    case 2: "Afterwards type:"
    case 3, 4, 13, 15: "Type:"
    default: "Then type:"
    }
  }

  private var safety: [Page.Block] { [.blank] + today.safety.map(Page.Block.line) }

  private var steps: [Page.Block] {
    let fields = today.steps.enumerated().map { Field("\($0 + 1) \($1.step.words)", $1.state.words) }
    return [.fields(fields)]
  }

  private var unknown: [Page.Block] {
    today.unknown.isEmpty || today.next.what.contains("Not known:")
      ? [] : [.blank, .line("Not known:"), .bullets(today.unknown)]
  }
}
