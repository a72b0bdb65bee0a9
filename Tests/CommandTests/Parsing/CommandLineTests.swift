import CaseModel
import Testing

/// Command lines that make no sense, and those that only look so.
@Suite struct CommandLineTests {
  @Test func `a misspelt command gets a suggestion`() throws {
    let scene = try Scene(today: "2026-11-04")
    #expect(
      try scene.run("doctr", "list")
        == .refused(
          64,
          """
          There is no command “doctr”. Did you mean doctor?
          To see all: casebook --help

          """))
    #expect(
      try scene.run("doctors")
        == .refused(
          64,
          """
          There is no command “doctors”. Did you mean doctor?
          To see all: casebook --help

          """))
    #expect(
      try scene.run("doctor", "lst")
        == .refused(
          64,
          """
          “casebook doctor” has no “lst”. Did you mean list?
          To see all: casebook doctor --help

          """))
    #expect(
      try scene.run("case", "shwo")
        == .refused(
          64,
          """
          “casebook case” has no “shwo”. Did you mean show?
          To see all: casebook case --help

          """))
    #expect(
      try scene.run("xyzzy")
        == .refused(
          64,
          """
          There is no command “xyzzy”.
          To see all: casebook --help

          """))
    #expect(
      try scene.run("doctor", "burn")
        == .refused(
          64,
          """
          “casebook doctor” has no “burn”. It has: add, list, show, edit, remove.
          To see all: casebook doctor --help

          """))
  }

  @Test func `a misspelt option gets a suggestion`() throws {
    let scene = try Scene(today: "2026-11-04")
    #expect(
      try scene.run("doctor", "add", "--nmae", "x")
        == .refused(
          64,
          """
          Unknown option '--nmae'. Did you mean '--name'?
          To see how: casebook doctor add --help

          """))
    #expect(
      try scene.run("--jsno", "doctor", "list")
        == .refused(
          64,
          """
          Unknown option '--jsno'. Did you mean '--json'?
          To see how: casebook --help

          """))
  }

  @Test func `an error leaves the answer empty also for programs`() throws {
    let scene = try Scene(today: "2026-11-04")
    #expect(
      try scene.run("doctor", "show", "D9", "--json")
        == .refused(
          1,
          """
          There is no D9. See what there is: casebook doctor list

          """))
    #expect(
      try scene.run("--json", "doctor", "add")
        == .refused(
          64,
          """
          Missing: --name

          """))
    #expect(
      try scene.run("doctr", "--json")
        == .refused(
          64,
          """
          There is no command “doctr”. Did you mean doctor?
          To see all: casebook --help

          """))
  }

  @Test func `a command without its record says what is missing`() throws {
    let scene = try Scene(today: "2026-11-04")
    #expect(
      try scene.run("appointment", "cancel")
        == .refused(
          64,
          """
          Which one? Put its reference after “casebook appointment cancel”.
          To see how: casebook appointment cancel --help

          """))
    #expect(
      try scene.run("doctor", "remove")
        == .refused(
          64,
          """
          Which one? Put its reference after “casebook doctor remove”.
          To see how: casebook doctor remove --help

          """))
    #expect(
      try scene.run("task", "edit")
        == .refused(
          64,
          """
          Which task? Name it: casebook task edit T1. To see them: casebook task list

          """))
  }
}
