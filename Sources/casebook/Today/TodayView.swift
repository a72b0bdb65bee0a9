import CaseModel
import Terminal

/// Today: each open case, the most urgent first.
struct TodayView: View {
  let asOf: Day
  let cases: [TodayOfCase]

  var json: JSON {
    ["asOf": .string(asOf.iso), "cases": .array(cases.map { TodayCaseView($0).json })]
  }

  var page: Page {
    guard !cases.isEmpty else {
      return [.line("No case is open. To begin one: casebook start. Closed ones: casebook case list")]
    }
    let parts = cases.enumerated().map { index, one in
      TodayCaseView(one, saysSafety: index == 0 || one.safety != cases[0].safety).page.blocks
    }
    return Page([.line(asOf.words), .blank] + Array(parts.joined(separator: [.blank])))
  }
}
