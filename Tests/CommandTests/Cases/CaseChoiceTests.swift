import CaseModel
import Terminal
import Testing

/// Cases that are chosen, closed, and opened again.
@Suite struct CaseChoiceTests {
  @Test func `the chosen case is the one commands work on`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase("Knee")
    try scene.openCase("Mia", of: .child)
    #expect(
      try scene.run("case", "show")
        == .refused(
          1,
          """
          Several cases are open. Say which with --case, or choose one with “casebook case use”:
            C1 Knee
            C2 Mia

          """))
    #expect(
      try scene.run("case", "use", "Mia").transcript
        == """
        | Chosen C2: case
        | Person       My child (P2)
        | Who that is  my child
        | Title        Mia
        | Country      United States
        | Sought       second opinion
        | Opened       Wed 4 Nov 2026, today
        | State        open, chosen

        """)
    #expect(
      try scene.run("case", "list").transcript
        == """
        | Ref  Title  Person    State
        | C1   Knee   Me        open
        | C2   Mia    My child  open, chosen

        """)
    #expect(
      try scene.run("note", "add", "--text", "Fever").transcript
        == """
        | Saved E1: note
        | Day   Wed 4 Nov 2026, today
        | Text  Fever
        | Case  C2

        """)
  }

  @Test func `a closed case is chosen no more, and can be opened again`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase("Knee")
    try scene.openCase("Mia", of: .child)
    try scene.run("case", "use", "Mia")
    #expect(
      try scene.run("case", "close", "C2", "--reason", "-", input: "Moved away.\n").transcript
        == """
        | Closed C2: case
        | Person       My child (P2)
        | Who that is  my child
        | Title        Mia
        | Country      United States
        | Sought       second opinion
        | Opened       Wed 4 Nov 2026, today
        | State        closed
        | Closed       Wed 4 Nov 2026, today
        | Why closed   Moved away.

        """)
    #expect(
      try scene.run("case", "use", "C2")
        == .refused(
          1,
          """
          C2 is closed. Open it again first: casebook case reopen C2

          """))
    #expect(
      try scene.run("case", "list").transcript
        == """
        | Ref  Title  Person    State
        | C1   Knee   Me        open
        | C2   Mia    My child  closed

        """)
    #expect(
      try scene.run("case", "reopen", "C2").transcript
        == """
        | Open again C2: case
        | Person       My child (P2)
        | Who that is  my child
        | Title        Mia
        | Country      United States
        | Sought       second opinion
        | Opened       Wed 4 Nov 2026, today
        | State        open

        """)
    #expect(
      try scene.run("case", "list").transcript
        == """
        | Ref  Title  Person    State
        | C1   Knee   Me        open
        | C2   Mia    My child  open

        """)
  }

  @Test func `when a case is opened again, why it was closed is kept as a note`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase("Knee")
    try scene.openCase("Mia", of: .child)
    try scene.run("note", "add", "--case", "C2", "--text", "Fever")
    try scene.run("case", "close", "C2", "--reason", "-", input: "Moved away.\n")
    try scene.run("case", "reopen", "C2")
    #expect(
      try scene.run("note", "list", "--case", "C2").transcript
        == """
        | Ref  Day             Text
        | E1   Wed 4 Nov 2026  Fever
        | E2   Wed 4 Nov 2026  Closed: Moved away.

        """)
  }

  @Test func `closing asks why, and closing or opening twice is refused`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run("case", "close", "C1", replies: ["All is well.", ".", "y"]).transcript
        == """
        Why (end with . on a line of its own): All is well.
          .
        1 Why  All is well.
        Save? [Y/n] (or a number, to change that line): y
        | Closed C1: case
        | Person             Me (P1)
        | Who that is        me
        | Title              Knee, Nov 2026
        | What is happening  an operation was advised, or waiting instead
        | Country            United States
        | Sought             second opinion
        | Opened             Wed 4 Nov 2026, today
        | State              closed
        | Closed             Wed 4 Nov 2026, today
        | Why closed         All is well.

        """)
    #expect(
      try scene.run("case", "close", "C1")
        == .refused(
          1,
          """
          C1 is closed already, since Wed 4 Nov 2026.

          """))
    try scene.run("case", "reopen", "C1")
    #expect(
      try scene.run("case", "reopen", "C1")
        == .refused(
          1,
          """
          C1 is open.

          """))
  }
}
