import CaseModel
import Terminal
import Testing

/// Notes, and what becomes of one that was not finished.
@Suite struct NoteTests {
  @Test func `what was typed before Ctrl-C is offered again`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run("note", "add", replies: ["yesterday", "Fever", "since Monday", .interrupts]).transcript
        == """
        Of which day [Wed 4 Nov 2026, today]: yesterday
          Tue 3 Nov 2026, yesterday
        What is worth keeping (end with . on a line of its own): Fever
          since Monday
          ^C
        Nothing was saved. What you typed is kept: “casebook note add” offers it again.

        """)
    #expect(
      try scene.run("note", "add", replies: ["", "y"]).transcript
        == """
        What you typed today at 10:00 for “note add” was kept, and is not saved yet:
          Tue 3 Nov 2026, yesterday; Fever…
        Go on with it? [Y/n, d: throw it away]:\u{20}
        1 Of which day           Tue 3 Nov 2026, yesterday
        2 What is worth keeping  Fever
                                 since Monday
        Save? [Y/n] (or a number, to change that line): y
        | Saved E1: note
        | Day   Tue 3 Nov 2026, yesterday
        | Text  Fever
        |       since Monday
        | Case  C1

        """)
    #expect(
      try scene.run("note", "add", replies: ["", "Again", ".", "y"]).transcript
        == """
        Of which day [Wed 4 Nov 2026, today]:\u{20}
        What is worth keeping (end with . on a line of its own): Again
          .
        1 Of which day           Wed 4 Nov 2026, today
        2 What is worth keeping  Again
        Save? [Y/n] (or a number, to change that line): y
        | Saved E2: note
        | Day   Wed 4 Nov 2026, today
        | Text  Again
        | Case  C1

        """)
  }

  @Test func `a note is one object with every key, and may begin with a dash`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run("note", "add", "--on", "friday", "--text", "-5 kg", "--json").out
        == """
        {
          "case": "C1",
          "on": "2026-10-30",
          "ref": "E1",
          "text": "-5 kg"
        }

        """)
  }

  @Test func `a long note is cut in the list and whole by itself`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run(
      "note", "add", "--text", "-",
      input: "Penicillin made a rash in 2019, and so did amoxicillin.\nNo other allergies.\n")
    #expect(
      try scene.run("note", "list").transcript
        == """
        | Ref  Day             Text
        | E1   Wed 4 Nov 2026  Penicillin made a rash in 2019, and so d…

        """)
    #expect(
      try scene.run("note", "show", "E1").transcript
        == """
        | E1 note
        | Day   Wed 4 Nov 2026, today
        | Text  Penicillin made a rash in 2019, and so did amoxicillin.
        |       No other allergies.
        | Case  C1

        """)
  }

  @Test func `notes of several cases say in which they lie`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase("Knee")
    try scene.openCase("Mia", of: .child)
    try scene.run("note", "add", "--case", "C1", "--text", "one")
    try scene.run("note", "add", "--case", "Mia", "--text", "two")
    #expect(
      try scene.run("note", "list").transcript
        == """
        | Ref  Case  Day             Text
        | E1   C1    Wed 4 Nov 2026  one
        | E2   C2    Wed 4 Nov 2026  two

        """)
    #expect(
      try scene.run("note", "list", "--case", "C2").transcript
        == """
        | Ref  Day             Text
        | E2   Wed 4 Nov 2026  two

        """)
    #expect(
      try scene.run("note", "add", "--text", "three")
        == .refused(
          1,
          """
          Several cases are open. Say which with --case, or choose one with “casebook case use”:
            C1 Knee
            C2 Mia

          """))
  }

  @Test func `an empty text or an empty input is refused`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run("note", "add", "--text", "")
        == .refused(
          64,
          """
          --text cannot be empty: type what it is to be instead.

          """))
    #expect(
      try scene.run("note", "add", "--text", "-", input: " \n")
        == .refused(
          65,
          """
          --text - reads standard input, and standard input was empty.

          """))
    #expect(
      try scene.run("note", "add", "--on", "03/04/2026", "--text", "x")
        == .refused(
          64,
          """
          --on: “03/04/2026” can be read as 3 Apr 2026 or 4 Mar 2026. Type 2026-04-03 or 2026-03-04.

          """))
    #expect(
      try scene.run("note", "add")
        == .refused(
          64,
          """
          Missing: --text

          """))
  }
}
