import CaseModel
import Testing

/// What is the value of an option, and what is an option.
@Suite struct OptionValueTests {
  @Test func `an option's name is no value for something new`() throws {
    let scene = try Scene(today: "2026-11-04")
    #expect(
      try scene.run("doctor", "add", "--name", "--phone")
        == .refused(
          64,
          """
          --name needs a value, and “--phone” is an option. Type the value after --name.

          """))
    #expect(
      try scene.run("doctor", "add", "--name", "x", "--phone", "--json")
        == .refused(
          64,
          """
          Missing value for '--phone <phone>'
          To see how: casebook doctor add --help

          """))
  }

  @Test func `an option's name is no value for what is there, and changes nothing`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run("doctor", "edit", "D1", "--phone", "--fax")
        == .refused(
          64,
          """
          --phone needs a value, and “--fax” is an option. Type the value after --phone.

          """))
    try scene.run("task", "add", "--text", "Ask")
    #expect(
      try scene.run("task", "edit", "T1", "--text", "--due")
        == .refused(
          64,
          """
          --text needs a value, and “--due” is an option. Type the value after --text.

          """))
    #expect(
      try scene.run("case", "close", "C1", "--reason", "--reason")
        == .refused(
          64,
          """
          --reason needs a value, and “--reason” is an option. Type the value after --reason.

          """))
    #expect(
      try scene.run("task", "list", "--json").out
        == """
        [
          {
            "case": "C1",
            "doneOn": null,
            "due": null,
            "ref": "T1",
            "state": "open",
            "text": "Ask",
            "visit": null
          }
        ]

        """)
  }

  @Test func `a value may begin with a dash`() throws {
    let scene = try Scene(today: "2026-11-04")
    #expect(
      try scene.run("doctor", "add", "--name", "-5 kg", "--notes", "--- strange", "--json").out
        == """
        {
          "address": null,
          "email": null,
          "fax": null,
          "name": "-5 kg",
          "notes": "--- strange",
          "npi": null,
          "phone": null,
          "practice": null,
          "ref": "D1",
          "specialty": null
        }

        """)
  }

  @Test func `options for every command stand before, after, or between the words`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(try scene.run("--json", "doctor", "list").out == Self.listed)
    #expect(try scene.run("doctor", "list", "--json").out == Self.listed)
    #expect(try scene.run("doctor", "--json", "list").out == Self.listed)
  }

  private static let listed = """
    [
      {
        "address": null,
        "email": null,
        "fax": null,
        "name": "Dr. Example-South",
        "notes": null,
        "npi": null,
        "phone": "555-0102",
        "practice": null,
        "ref": "D1",
        "specialty": null
      }
    ]

    """
}
