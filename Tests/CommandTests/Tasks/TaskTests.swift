import CaseModel
import Terminal
import Testing

/// What is to be done.
@Suite struct TaskTests {
  @Test func `a task is asked for, done, and taken back`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run("task", "add", replies: ["Ask for the disc", "friday", "y"]).transcript
        == """
        What is to be done: Ask for the disc
        By when: friday
          Fri 6 Nov 2026, in 2 days
        1 What is to be done  Ask for the disc
        2 By when             Fri 6 Nov 2026, in 2 days
        Save? [Y/n] (or a number, to change that line): y
        | Saved T1: task
        | What   Ask for the disc
        | By     Fri 6 Nov 2026, in 2 days
        | State  open
        | Case   C1

        """)
    #expect(
      try scene.run("task", "done", "disc", "--on", "yesterday").transcript
        == """
        | Done T1: task
        | What   Ask for the disc
        | By     Fri 6 Nov 2026, in 2 days
        | State  done
        | Done   Tue 3 Nov 2026, yesterday
        | Case   C1

        """)
    #expect(
      try scene.run("task", "done", "T1")
        == .refused(
          1,
          """
          T1 is done already, since Tue 3 Nov 2026.

          """))
    #expect(
      try scene.run("task", "reopen", "T1").transcript
        == """
        | Open again T1: task
        | What   Ask for the disc
        | By     Fri 6 Nov 2026, in 2 days
        | State  open
        | Case   C1

        """)
    #expect(
      try scene.run("task", "reopen", "T1")
        == .refused(
          1,
          """
          T1 is open.

          """))
  }

  @Test func `open tasks come first, the earliest before the others`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("task", "add", "--text", "no day")
    try scene.run("task", "add", "--text", "late", "--due", "2026-12-01")
    try scene.run("task", "add", "--text", "soon", "--due", "2026-11-05")
    try scene.run("task", "add", "--text", "done", "--due", "2026-11-01")
    try scene.run("task", "done", "T4")
    #expect(
      try scene.run("task", "list").transcript
        == """
        | Ref  State  What    By
        | T3   open   soon    Thu 5 Nov 2026
        | T2   open   late    Tue 1 Dec 2026
        | T1   open   no day
        | T4   done   done    Sun 1 Nov 2026

        """)
  }

  @Test func `a task is one object with every key`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run("task", "add", "--text", "Ask for the disc", "--due", "friday", "--json").out
        == """
        {
          "case": "C1",
          "doneOn": null,
          "due": "2026-11-06",
          "ref": "T1",
          "state": "open",
          "text": "Ask for the disc",
          "visit": null
        }

        """)
  }

  @Test func `with nothing to list it says how to begin`() throws {
    let scene = try Scene(today: "2026-11-04")
    #expect(
      try scene.run("task", "list").transcript
        == """
        | Nothing here yet. To add: casebook task add --text "Ask for the disc" --due
        | friday

        """)
    #expect(
      try scene.run("task", "list", "--json").out
        == """
        []

        """)
    #expect(
      try scene.run("task", "add", "--text", "x")
        == .refused(
          1,
          """
          No case is open. To begin: casebook start

          """))
  }
}
