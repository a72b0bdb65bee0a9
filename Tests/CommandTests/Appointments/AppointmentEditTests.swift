import CaseModel
import Terminal
import Testing

/// Appointments that are changed.
@Suite struct AppointmentEditTests {
  @Test func `a start makes a booked one of one that was asked for; without one it is not booked`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    try scene.run("appointment", "add", "--doctor", "south")
    #expect(
      try scene.run("appointment", "edit", "A1", "--at", "2026-12-10 09:30").transcript
        == """
        | Changed A1: appointment
        | Doctor     Dr. Example-South (D1)
        | When       Thu 10 Dec 2026, 09:30, in 36 days
        | Time zone  America/New_York
        | State      booked
        | History    Wed 4 Nov 2026: asked for
        |            Wed 4 Nov 2026: booked, for Thu 10 Dec 2026, 09:30
        | Case       C1

        """)
    #expect(
      try scene.run("appointment", "edit", "A1", "--at", "")
        == .refused(
          64,
          """
          --at cannot be empty: type what it is to be instead.

          """))
    #expect(
      try scene.run("appointment", "edit", "A1", "--at", "", "--state", "waitlisted").transcript
        == """
        | Changed A1: appointment
        | Doctor     Dr. Example-South (D1)
        | Time zone  America/New_York
        | State      on the waiting list
        | History    Wed 4 Nov 2026: asked for
        |            Wed 4 Nov 2026: booked, for Thu 10 Dec 2026, 09:30
        |            Wed 4 Nov 2026: on the waiting list
        | Case       C1

        """)
  }

  @Test func `editing asks every field with what stands there`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    try scene.run("appointment", "add", "--doctor", "south", "--at", "2026-12-10 09:30")
    #expect(
      try scene.run(
        "appointment", "edit", "A1", replies: ["", "", "Specimen Clinic", "", "6", "40", "7", "second opinion", "y"]
      ).transcript
        == """
        With which doctor [Dr. Example-South (D1)]:\u{20}
        When, day and time [Thu 10 Dec 2026, 09:30, in 36 days]:\u{20}
        Place or link: Specimen Clinic
        Last day to cancel:\u{20}
        1 With which doctor      Dr. Example-South (D1)
        2 When, day and time     Thu 10 Dec 2026, 09:30, in 36 days
        3 Place or link          Specimen Clinic
        4 Last day to cancel     (not answered)
        5 Time zone              America/New_York
        6 How many minutes       (not answered)
        7 What it is for         (not answered)
        8 Interpreter or access  (not answered)
        9 What to bring          (not answered)
        Save? [Y/n] (or a number, to change that line): 6
        How many minutes: 40
        1 With which doctor      Dr. Example-South (D1)
        2 When, day and time     Thu 10 Dec 2026, 09:30, in 36 days
        3 Place or link          Specimen Clinic
        4 Last day to cancel     (not answered)
        5 Time zone              America/New_York
        6 How many minutes       40 minutes
        7 What it is for         (not answered)
        8 Interpreter or access  (not answered)
        9 What to bring          (not answered)
        Save? [Y/n] (or a number, to change that line): 7
        What it is for: second opinion
        1 With which doctor      Dr. Example-South (D1)
        2 When, day and time     Thu 10 Dec 2026, 09:30, in 36 days
        3 Place or link          Specimen Clinic
        4 Last day to cancel     (not answered)
        5 Time zone              America/New_York
        6 How many minutes       40 minutes
        7 What it is for         second opinion
        8 Interpreter or access  (not answered)
        9 What to bring          (not answered)
        Save? [Y/n] (or a number, to change that line): y
        | Changed A1: appointment
        | Doctor     Dr. Example-South (D1)
        | When       Thu 10 Dec 2026, 09:30, in 36 days
        | Time zone  America/New_York
        | Takes      40 minutes
        | State      booked
        | Where      Specimen Clinic
        | What for   second opinion
        | Case       C1

        """)
  }
}
