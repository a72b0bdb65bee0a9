import CaseModel
import Terminal

/// How far some steps of a case are, and what each still needs.
struct StepsView: View {
  let file: Saved<CaseFile>
  let steps: [StepStatus]
  /// The two lines that stand wherever the plan is shown.
  let safety: [String]

  init(_ picture: CasePicture, steps: [Step] = Step.allCases, asOf: Day) {
    file = picture.file
    self.steps = steps.map { picture.status(of: $0, asOf: asOf) }
    safety =
      SafetyText(
        subject: picture.subject, situations: Set(picture.file.situations), emergency: picture.file.facts.emergency
      ).short
  }

  var json: JSON {
    [
      "case": .string(file.reference.description),
      "round": .int(file.round),
      "steps": .array(
        steps.map { status in
          [
            "step": .string(status.step.rawValue), "state": .string(status.state.rawValue),
            "missing": JSON(status.missing), "skippedBecause": JSON(status.skippedBecause),
          ]
        }),
    ]
  }

  var page: Page {
    let blocks = steps.flatMap { status -> [Page.Block] in
      let reason = status.skippedBecause.map { " (\($0))" } ?? ""
      let line = Page.Block.line("\(status.step.number). \(status.step.words): \(status.state.words)\(reason)")
      return status.missing.isEmpty ? [line] : [line, .bullets(status.missing)]
    }
    return Page(
      [.heading("\(file.reference) \(file.title)")] + blocks + [.blank] + safety.map(Page.Block.line))
  }
}
