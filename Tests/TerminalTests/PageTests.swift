import Terminal
import Testing

@Suite struct `A page` {
  private static let page: Page = [
    .heading("C1 Second opinion"),
    .line("The records must be at the second office before the appointment; ring them OVERDUE."),
    .blank,
    .fields([("Doctor", "Dr Ödegård"), ("Said", "Wait three months, then look again, said the doctor.\nNo food.")]),
    .blank,
    .table(
      Table(columns: ["Ref", "Who", "State"], rows: [["R1", "汉字 clinic", "OVERDUE 3 days"], ["R12", "Dr 👩‍⚕️", ""]])),
    .blank,
    .bullets(["One", "Two is a longer entry that does not fit a single line"]),
  ]

  @Test func `Wide, its values and columns are aligned`() {
    let drawn = """
      C1 Second opinion
      The records must be at the second office
      before the appointment; ring them
      OVERDUE.

      Doctor  Dr Ödegård
      Said    Wait three months, then look
              again, said the doctor.
              No food.

      Ref  Who          State
      R1   汉字 clinic  OVERDUE 3 days
      R12  Dr 👩‍⚕️

      - One
      - Two is a longer entry that does not
        fit a single line
      """
    #expect(Self.page.drawn(Layout(width: 40)) == drawn)
  }

  @Test func `Narrow, a table becomes one block for each row`() {
    let drawn = """
      C1 Second opinion
      The records must be at
      the second office before
      the appointment; ring
      them OVERDUE.

      Doctor  Dr Ödegård
      Said    Wait three
              months, then look
              again, said the
              doctor.
              No food.

      Ref: R1
      Who: 汉字 clinic
      State: OVERDUE 3 days

      Ref: R12
      Who: Dr 👩‍⚕️

      - One
      - Two is a longer entry
        that does not fit a
        single line
      """
    #expect(Self.page.drawn(Layout(width: 25)) == drawn)
  }

  @Test func `Plain, one thing follows the other`() {
    let drawn = """
      C1 Second opinion
      The records must be at the second office
      before the appointment; ring them
      OVERDUE.

      Doctor: Dr Ödegård
      Said: Wait three months, then look
        again, said the doctor.
        No food.

      Ref: R1
      Who: 汉字 clinic
      State: OVERDUE 3 days

      Ref: R12
      Who: Dr 👩‍⚕️

      - One
      - Two is a longer entry that does not
        fit a single line
      """
    #expect(Self.page.drawn(Layout(width: 40, plain: true, colour: true)) == drawn)
  }

  @Test func `Colour only adds to a word that already says it`() {
    let coloured = Self.page.drawn(Layout(width: 40, colour: true))
    let bold = "\u{1B}[1mC1 Second opinion\u{1B}[0m\n"
    #expect(coloured.hasPrefix(bold))
    #expect(coloured.contains("\u{1B}[1mRef  Who          State\u{1B}[0m\n"))
    #expect(coloured.contains("R1   汉字 clinic  \u{1B}[31mOVERDUE\u{1B}[0m 3 days\n"))
    let without = coloured.replacing(/\u{1B}\[[0-9]+m/, with: "")
    #expect(without == Self.page.drawn(Layout(width: 40)))
  }

  @Test func `An empty page is empty`() {
    #expect(Page().drawn(Layout()) == "")
    #expect(Page([.table(Table(columns: [], rows: [])), .fields([Field]()), .bullets([])]).drawn(Layout()) == "")
  }

  @Test func `No line of a drawn page is wider than the layout`() {
    for width in 12...100 {
      for plain in [false, true] {
        let lines = Self.page.drawn(Layout(width: width, plain: plain)).split(separator: "\n")
        #expect(lines.allSatisfy { DisplayText.width(of: String($0)) <= width }, "\(width)")
      }
    }
  }
}
