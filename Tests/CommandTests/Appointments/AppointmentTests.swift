import CaseModel
import Terminal
import Testing

/// Appointments: asked for, booked, kept as typed.
@Suite struct AppointmentTests {
  @Test func `an appointment is asked for in words, and what does not fit is asked again`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run(
        "appointment", "add", replies: ["south", "10 dec", "10 dec 9:30", "Specimen Clinic", "11 dec", "8 dec", "y"]
      ).transcript
        == """
        With which doctor: south
          Dr. Example-South (D1)
        When, day and time: 10 dec
        “10 dec” says no time. Type the day and the time, like 2026-12-10 09:30.
        When, day and time: 10 dec 9:30
          Thu 10 Dec 2026, 09:30, in 36 days
        Place or link: Specimen Clinic
        Last day to cancel: 11 dec
        Fri 11 Dec 2026 is after the appointment, Thu 10 Dec 2026, 09:30. Type a day up
        to then.
        Last day to cancel: 8 dec
          Tue 8 Dec 2026, in 34 days
        1 With which doctor   Dr. Example-South (D1)
        2 When, day and time  Thu 10 Dec 2026, 09:30, in 36 days
        3 Place or link       Specimen Clinic
        4 Last day to cancel  Tue 8 Dec 2026, in 34 days
        5 Time zone           America/New_York
        Save? [Y/n] (or a number, to change that line): y
        | Saved A1: appointment
        | Doctor              Dr. Example-South (D1)
        | When                Thu 10 Dec 2026, 09:30, in 36 days
        | Time zone           America/New_York
        | State               booked
        | Where               Specimen Clinic
        | Last day to cancel  Tue 8 Dec 2026, in 34 days
        | Case                C1

        """)
  }

  @Test func `without a day it is asked for or waited for`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run("appointment", "add", replies: ["Dr. Example-South", "-", "2", "y"]).transcript
        == """
        With which doctor: Dr. Example-South
          Dr. Example-South (new)
        When, day and time: -
          1 asked for
          2 on the waiting list
        How far is it [1]: 2
        1 With which doctor   Dr. Example-South (new)
        2 When, day and time  (not answered)
        3 How far is it       on the waiting list
        Save? [Y/n] (or a number, to change that line): y
        Dr. Example-South is new here, and kept as D1.
        | Saved A1: appointment
        | Doctor  Dr. Example-South (D1)
        | State   on the waiting list
        | Case    C1

        """)
    #expect(
      try scene.run("consultation", "list").transcript
        == """
        | Ref  Doctor             Part            How far
        | K1   Dr. Example-South  second opinion  on the waiting list

        """)
  }

  @Test func `an appointment is one object with every key, its history in it`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run(
        "appointment", "add", "--doctor", "south", "--at", "2026-12-10 09:30", "--time-zone", "america/new_york",
        "--minutes", "40", "--place", "Specimen Clinic", "--purpose", "second opinion", "--cancel-by", "2026-12-08",
        "--access", "a lift", "--bring", "the disc", "--json"
      ).out
        == """
        {
          "access": "a lift",
          "at": "2026-12-10 09:30",
          "bring": "the disc",
          "cancelBy": "2026-12-08",
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
            }
          ],
          "minutes": 40,
          "place": "Specimen Clinic",
          "purpose": "second opinion",
          "ref": "A1",
          "round": 1,
          "state": "booked",
          "timeZone": "America/New_York"
        }

        """)
  }

  @Test func `a local time that the clocks skip or repeat is kept, and said`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run("appointment", "add", "--doctor", "south", "--at", "2027-03-14 02:30").transcript
        == """
        The clocks in America/New_York go forward that night, and 02:30 does not come.
        Ask the office what time they mean.
        | Saved A1: appointment
        | Doctor     Dr. Example-South (D1)
        | When       Sun 14 Mar 2027, 02:30, in 130 days
        | Time zone  America/New_York
        | State      booked
        | Case       C1

        """)
    #expect(
      try scene.run("appointment", "add", "--doctor", "south", "--at", "2026-11-01 01:30").transcript
        == """
        Sun 1 Nov 2026 has passed. It is kept as you said.
        The clocks in America/New_York go back that night, and 01:30 comes twice. Ask
        the office which one they mean.
        | Saved A2: appointment
        | Doctor     Dr. Example-South (D1)
        | When       Sun 1 Nov 2026, 01:30, 3 days ago
        | Time zone  America/New_York
        | State      booked
        | Case       C1

        """)
  }
}
