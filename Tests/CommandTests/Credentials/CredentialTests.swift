import CaseModel
import Terminal
import Testing

/// Looking a doctor up.
@Suite struct CredentialTests {
  @Test func `a look-up offers the registers of the country`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run(
        "credential", "add", replies: ["nobody", "south", "?", "", "", "Listed: sports medicine", ".", "y"]
      ).transcript
        == """
        Which doctor: nobody
        There is no doctor “nobody”. See who there is: casebook doctor list. To add one:
        casebook doctor add
        Which doctor: south
          Dr. Example-South (D1)
        Where did you look [certificationmatters.org]: ?
        certificationmatters.org: board certification, and in what. docinfo.org:
        licences, and actions taken against them. the state medical board: the licence
        in that state.
        Where did you look [certificationmatters.org]:\u{20}
        When [Wed 4 Nov 2026, today]:\u{20}
        What did you find (end with . on a line of its own): Listed: sports medicine
          .
        1 Which doctor        Dr. Example-South (D1)
        2 Where did you look  certificationmatters.org
        3 When                Wed 4 Nov 2026, today
        4 What did you find   Listed: sports medicine
        Save? [Y/n] (or a number, to change that line): y
        | Saved H1: look-up of a doctor
        | Doctor  Dr. Example-South (D1)
        | Where   certificationmatters.org
        | When    Wed 4 Nov 2026, today
        | Found   Listed: sports medicine

        """)
  }

  @Test func `a look-up is one object with every key`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run(
        "credential", "add", "--doctor", "south", "--source", "docinfo.org", "--on", "1 nov", "--result", "-", "--json",
        input: "No actions.\n"
      ).out
        == """
        {
          "doctor": "Dr. Example-South",
          "doctorRef": "D1",
          "on": "2026-11-01",
          "ref": "H1",
          "result": "No actions.",
          "source": "docinfo.org"
        }

        """)
    #expect(
      try scene.run("credential", "list").transcript
        == """
        | Ref  Doctor             Where        When            Found
        | H1   Dr. Example-South  docinfo.org  Sun 1 Nov 2026  No actions.

        """)
  }

  @Test func `a look-up of nobody is refused`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run("credential", "add", "--doctor", "Nobody", "--source", "docinfo.org")
        == .refused(
          1,
          """
          --doctor: There is no doctor “Nobody”. See who there is: casebook doctor list. To add one: casebook doctor add

          """))
    #expect(
      try scene.run("credential", "add")
        == .refused(
          64,
          """
          Missing: --doctor, --source

          """))
  }
}
