import CaseModel
import Terminal

/// How the walk through the steps ends: the one thing to do next.
struct NextView: View {
  let today: TodayOfCase

  var json: JSON { TodayCaseView(today).json }

  var page: Page {
    Page(TodayCaseView(today).action + [.blank] + today.safety.map(Page.Block.line))
  }
}
