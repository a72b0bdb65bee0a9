import Terminal
import Testing

@Suite struct `Texts side by side` {
  private static let page: Page = [
    .columns(
      Columns(
        headings: ["O1 Dr Weber", "O2 李医生"],
        rows: [
          Columns.Row("Diagnosis", ["A narrowing at the third joint", "狭窄，需要观察三个月，然后再做一次检查"]),
          Columns.Row("Cost", ["not asked", "€ 120"]),
        ]))
  ]

  @Test func `Where there is room they stand in columns`() {
    let drawn = """
                 O1 Dr Weber             O2 李医生
      Diagnosis  A narrowing at the      狭窄，需要观察三个月，
                 third joint             然后再做一次检查
      Cost       not asked               € 120
      """
    #expect(Self.page.drawn(Layout(width: 58)) == drawn)
  }

  @Test(arguments: [Layout(width: 40), Layout(width: 40, plain: true)])
  func `Where there is none, and plain, one stands under the other`(layout: Layout) {
    let drawn = """
      Diagnosis
        O1 Dr Weber: A narrowing at the
          third joint
        O2 李医生: 狭窄，需要观察三个月，然
          后再做一次检查

      Cost
        O1 Dr Weber: not asked
        O2 李医生: € 120
      """
    #expect(Self.page.drawn(layout) == drawn)
  }
}
