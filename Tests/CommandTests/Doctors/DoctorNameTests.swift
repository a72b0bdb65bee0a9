import CaseModel
import Terminal
import Testing

/// Which doctor a name or a reference means.
@Suite struct DoctorNameTests {
  @Test func `a name that fits several doctors is refused with all of them`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.run("doctor", "add", "--name", "Dr. Example-North")
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run("doctor", "show", "example")
        == .refused(
          1,
          """
          “example” may mean any of these. Type more of the name, or the reference:
            D1 Dr. Example-North
            D2 Dr. Example-South

          """))
  }

  @Test func `an exact name comes before a part of a name`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.run("doctor", "add", "--name", "Dr. Example")
    try scene.run("doctor", "add", "--name", "Dr. Example-North")
    #expect(
      try scene.run("doctor", "show", "dr. example").transcript
        == """
        | D1 doctor
        | Name  Dr. Example

        """)
  }

  @Test func `an unknown or wrong reference is refused`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run("doctor", "show", "D9")
        == .refused(
          1,
          """
          There is no D9. See what there is: casebook doctor list

          """))
    #expect(
      try scene.run("doctor", "show", "V1")
        == .refused(
          64,
          """
          V1 is a visit, not a doctor.

          """))
    #expect(
      try scene.run("doctor", "show", "Nobody")
        == .refused(
          1,
          """
          There is no doctor “Nobody”. See what there is: casebook doctor list

          """))
    #expect(
      try scene.run("doctor", "edit", "D1")
        == .refused(
          64,
          """
          Nothing to change was named. Name at least one of: --name, --specialty, --practice, --phone, --fax, --email, --address, --npi, --notes

          """))
    #expect(
      try scene.run("doctor", "show")
        == .refused(
          64,
          """
          Which doctor? Name it: casebook doctor show D1. To see them: casebook doctor list

          """))
  }
}
