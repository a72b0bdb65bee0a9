import CaseModel
import Terminal
import Testing

/// Appointments that get another day.
@Suite struct AppointmentMoveTests {
  @Test func `a moved one keeps its reference and its history`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    try scene.run("appointment", "add", "--doctor", "south", "--at", "2026-12-10 09:30", "--cancel-by", "2026-12-08")
    #expect(
      try scene.run("appointment", "move", "A1", "--at", "9 dec 11am").transcript
        == """
        The last day to cancel is still Tue 8 Dec 2026. If that moved too: --cancel-by
        DAY
        | Moved A1: appointment
        | Doctor              Dr. Example-South (D1)
        | When                Wed 9 Dec 2026, 11:00, in 35 days
        | Time zone           America/New_York
        | State               booked
        | Last day to cancel  Tue 8 Dec 2026, in 34 days
        | History             Wed 4 Nov 2026: booked, for Thu 10 Dec 2026, 09:30
        |                     Wed 4 Nov 2026: booked, for Wed 9 Dec 2026, 11:00
        | Case                C1

        """)
    #expect(
      try scene.run("appointment", "move", "A1", "--at", "2026-12-07 11:00", "--note", "they rang").transcript
        == """
        The last day to cancel, Tue 8 Dec 2026, came after the new time and is taken
        out. Ask for the new one.
        | Moved A1: appointment
        | Doctor     Dr. Example-South (D1)
        | When       Mon 7 Dec 2026, 11:00, in 33 days
        | Time zone  America/New_York
        | State      booked
        | History    Wed 4 Nov 2026: booked, for Thu 10 Dec 2026, 09:30
        |            Wed 4 Nov 2026: booked, for Wed 9 Dec 2026, 11:00
        |            Wed 4 Nov 2026: booked, for Mon 7 Dec 2026, 11:00 (they rang)
        | Case       C1

        """)
  }

  @Test func `for programs the history of a moved one is in it`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    try scene.run("appointment", "add", "--doctor", "south", "--at", "2026-12-10 09:30", "--cancel-by", "2026-12-08")
    try scene.run("appointment", "move", "A1", "--at", "9 dec 11am")
    try scene.run("appointment", "move", "A1", "--at", "2026-12-07 11:00", "--note", "they rang")
    #expect(
      try scene.run("appointment", "show", "A1", "--json").out
        == """
        {
          "access": null,
          "at": "2026-12-07 11:00",
          "bring": null,
          "cancelBy": null,
          "cancelledOn": null,
          "case": "C1",
          "doctor": "Dr. Example-South",
          "doctorRef": "D1",
          "history": [
            {
              "at": "2026-12-10 09:30",
              "note": null,
              "on": "2026-11-04",
              "state": "booked"
            },
            {
              "at": "2026-12-09 11:00",
              "note": null,
              "on": "2026-11-04",
              "state": "booked"
            },
            {
              "at": "2026-12-07 11:00",
              "note": "they rang",
              "on": "2026-11-04",
              "state": "booked"
            }
          ],
          "minutes": null,
          "place": null,
          "purpose": null,
          "ref": "A1",
          "round": 1,
          "state": "booked",
          "timeZone": "America/New_York"
        }

        """)
  }

  @Test func `moving asks for the new time only`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    try scene.run("appointment", "add", "--doctor", "south", "--state", "waitlisted")
    #expect(
      try scene.run("appointment", "move", "south", replies: ["tomorrow 2 pm", "y"]).transcript
        == """
        New day and time: tomorrow 2 pm
          Thu 5 Nov 2026, 14:00, tomorrow
        1 New day and time  Thu 5 Nov 2026, 14:00, tomorrow
        Save? [Y/n] (or a number, to change that line): y
        | Moved A1: appointment
        | Doctor     Dr. Example-South (D1)
        | When       Thu 5 Nov 2026, 14:00, tomorrow
        | Time zone  America/New_York
        | State      booked
        | History    Wed 4 Nov 2026: on the waiting list
        |            Wed 4 Nov 2026: booked, for Thu 5 Nov 2026, 14:00
        | Case       C1

        """)
  }
}
