import Terminal

/// The sample case as `today`, `remind` and `compare` show it.
struct DemoView: View {
  let today: TodayView
  let remind: RemindView
  let compare: CompareView

  var json: JSON { ["today": today.json, "remind": remind.json, "compare": compare.json] }

  var page: Page {
    Page(
      [.line("A sample case, invented and kept in memory only. Nothing of yours is opened."), .blank]
        + part("What to do today: casebook (here on 28 Nov 2026, the records are late)", today)
        + part("Everything with a date: casebook remind", remind)
        + part("Two weeks later, both opinions side by side: casebook compare", compare)
        + [.line("To begin your own: casebook start")])
  }

  private func part(_ introduction: String, _ view: some View) -> [Page.Block] {
    [.heading("— \(introduction)"), .blank] + view.page.blocks + [.blank]
  }
}
