import CaseModel
import Terminal

/// The five steps in short: what each is, why it matters, and its command.
struct StepsHelpView: View {
  var json: JSON {
    .array(
      Step.allCases.map { step in
        ["step": .string(step.rawValue), "title": .string(step.words), "why": .string(step.why)]
      })
  }

  var page: Page {
    let blocks = Step.allCases.map { step -> [Page.Block] in
      [
        .heading("\(step.number). \(step.words)"), .line(step.why),
        .line("By itself: casebook \(step.rawValue)"),
      ]
    }
    return Page(
      Array(blocks.joined(separator: [.blank])) + [
        .blank, .line("All five, one after the other: casebook guide"),
        .line("Not needed? casebook step skip insurance --reason \"already clear\""),
      ])
  }
}
