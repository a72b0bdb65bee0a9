import CaseModel
import Terminal
import Testing

/// Appointments that do not fit, of which nothing is kept.
@Suite struct AppointmentRefusalTests {
  @Test func `what is missing is named`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run("appointment", "add")
        == .refused(
          64,
          """
          Missing: --doctor

          """))
    #expect(
      try scene.run("appointment", "add", "--doctor", "south", "--state", "booked")
        == .refused(
          64,
          """
          Missing: --at

          """))
    try expectNothingKept(scene)
  }

  @Test func `a start that is no day and time is refused`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run("appointment", "add", "--doctor", "south", "--at", "2026-12-10")
        == .refused(
          64,
          """
          --at: “2026-12-10” says no time. Type the day and the time, like 2026-12-10 09:30.

          """))
    #expect(
      try scene.run("appointment", "add", "--doctor", "south", "--at", "2026-12-10 25:00")
        == .refused(
          64,
          """
          --at “2026-12-10 25:00”: “25:00” is not a time Casebook can read. Type it like 09:30, 2 pm or noon.

          """))
    try expectNothingKept(scene)
  }

  @Test func `what does not fit the start is refused, and no doctor is kept for it`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run(
        "appointment", "add", "--doctor", "Dr. Brand-New", "--at", "2026-12-10 09:30", "--cancel-by", "2026-12-11")
        == .refused(
          64,
          """
          --cancel-by “2026-12-11”: Fri 11 Dec 2026 is after the appointment, Thu 10 Dec 2026, 09:30. Type a day up to then.

          """))
    try expectNothingKept(scene)
  }

  @Test func `a time zone or a length that is none is refused`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run("appointment", "add", "--doctor", "south", "--at", "2026-12-10 09:30", "--time-zone", "Narnia")
        == .refused(
          64,
          """
          --time-zone: “Narnia” is no name of a time zone. Type it like America/New_York or Europe/London.

          """))
    #expect(
      try scene.run("appointment", "add", "--doctor", "south", "--at", "2026-12-10 09:30", "--minutes", "soon")
        == .refused(
          64,
          """
          --minutes: “soon” is not a number of minutes. Type it like 40.

          """))
    try expectNothingKept(scene)
  }

  private func expectNothingKept(_ scene: Scene) throws {
    #expect(
      try scene.run("appointment", "list", "--json").out
        == """
        []

        """)
    #expect(
      try scene.run("doctor", "list").transcript
        == """
        | Ref  Name               Phone
        | D1   Dr. Example-South  555-0102

        """)
  }
}
