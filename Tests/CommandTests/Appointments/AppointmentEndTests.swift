import CaseModel
import Terminal
import Testing

/// Appointments that end: cancelled, held, missed.
@Suite struct AppointmentEndTests {
  @Test func `a cancelled one stays, and is not cancelled twice`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    try scene.run("appointment", "add", "--doctor", "south", "--at", "2026-12-10 09:30")
    #expect(
      try scene.run("appointment", "cancel", "A1", "--on", "2026-11-03").transcript
        == """
        | Cancelled A1: appointment
        | Doctor     Dr. Example-South (D1)
        | When       Thu 10 Dec 2026, 09:30, in 36 days
        | Time zone  America/New_York
        | State      cancelled
        | Cancelled  Tue 3 Nov 2026, yesterday
        | History    Wed 4 Nov 2026: booked, for Thu 10 Dec 2026, 09:30
        |            Tue 3 Nov 2026: cancelled, for Thu 10 Dec 2026, 09:30
        | Case       C1

        """)
    #expect(
      try scene.run("appointment", "cancel", "A1")
        == .refused(
          1,
          """
          A1 is cancelled already.

          """))
    #expect(
      try scene.run("appointment", "done", "A1")
        == .refused(
          1,
          """
          A1 is cancelled. If that is wrong: casebook appointment edit A1 --state done

          """))
    #expect(
      try scene.run("appointment", "move", "A1", "--at", "2026-12-11 09:30").transcript
        == """
        It was cancelled; now it counts as booked.
        | Moved A1: appointment
        | Doctor     Dr. Example-South (D1)
        | When       Fri 11 Dec 2026, 09:30, in 37 days
        | Time zone  America/New_York
        | State      booked
        | History    Wed 4 Nov 2026: booked, for Thu 10 Dec 2026, 09:30
        |            Tue 3 Nov 2026: cancelled, for Thu 10 Dec 2026, 09:30
        |            Wed 4 Nov 2026: booked, for Fri 11 Dec 2026, 09:30
        | Case       C1

        """)
  }

  @Test func `one that was held leads to the visit, and cannot be moved`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    try scene.run("appointment", "add", "--doctor", "south", "--at", "2026-11-03 09:30")
    #expect(
      try scene.run("appointment", "done", "A1", "--on", "2026-11-03").transcript
        == """
        Write down what was said: casebook visit log --appointment A1
        | Done A1: appointment
        | Doctor     Dr. Example-South (D1)
        | When       Tue 3 Nov 2026, 09:30, yesterday
        | Time zone  America/New_York
        | State      done
        | History    Wed 4 Nov 2026: booked, for Tue 3 Nov 2026, 09:30
        |            Tue 3 Nov 2026: done, for Tue 3 Nov 2026, 09:30
        | Case       C1

        """)
    #expect(
      try scene.run("appointment", "move", "A1", "--at", "2026-12-11 09:30")
        == .refused(
          1,
          """
          A1 was held. A new one: casebook appointment add

          """))
    #expect(
      try scene.run("consultation", "list").transcript
        == """
        | Ref  Doctor             Part            How far
        | K1   Dr. Example-South  second opinion  seen

        """)
  }

  @Test func `one without a day cannot be missed`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    try scene.run("appointment", "add", "--doctor", "south")
    #expect(
      try scene.run("appointment", "missed", "A1")
        == .refused(
          1,
          """
          A1 has no day yet. Say it first: casebook appointment move A1 --at "DAY TIME"

          """))
  }
}
