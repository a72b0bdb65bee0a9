import CaseModel
import Terminal
import Testing

/// The doctors of a case: how they come into it.
@Suite struct ConsultationTests {
  @Test func `a doctor comes into the case by a few questions`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run("consultation", "add", replies: ["south", "?", "", "friend", "wait", "22 dec", "yes", "y"])
        .transcript == Self.asked)
  }

  @Test func `a new name makes a new doctor, which is said`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run(
        "consultation", "add", "--doctor", "Dr. Example-North", "--role", "first", "--found-via", "specialist"
      ).transcript
        == """
        Dr. Example-North is new here, and kept as D1.
        | Saved K1: doctor in this case
        | Doctor            Dr. Example-North (D1)
        | Part              first doctor
        | How far           named
        | Named by          another specialist
        | Another practice  not known
        | In the network    not known
        | Case              C1

        """)
    #expect(
      try scene.run("doctor", "list", "--json").out
        == """
        [
          {
            "address": null,
            "email": null,
            "fax": null,
            "name": "Dr. Example-North",
            "notes": null,
            "npi": null,
            "phone": null,
            "practice": null,
            "ref": "D1",
            "specialty": null
          }
        ]

        """)
  }

  @Test func `a consultation is one object with every key`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    #expect(
      try scene.run(
        "consultation", "add", "--doctor", "south", "--role", "second", "--found-via", "friend", "--state",
        "waitlisted", "--offered-on", "2026-12-22", "--called-on", "today", "--in-network", "yes", "--independent",
        "yes", "--notes", "Kind voice", "--json"
      ).out
        == """
        {
          "calledOn": "2026-11-04",
          "case": "C1",
          "doctor": "Dr. Example-South",
          "doctorRef": "D1",
          "foundVia": "friend",
          "inNetwork": "yes",
          "independent": "yes",
          "notes": "Kind voice",
          "offeredOn": "2026-12-22",
          "ref": "K1",
          "role": "second",
          "round": 1,
          "state": "waitlisted"
        }

        """)
  }

  @Test func `all that is missing is named at once`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run("consultation", "add")
        == .refused(
          64,
          """
          Missing: --doctor, --role

          """))
    #expect(
      try scene.run("consultation", "add", "--doctor", "D7", "--role", "second")
        == .refused(
          1,
          """
          --doctor: There is no D7. See who there is: casebook doctor list

          """))
    #expect(
      try scene.run("consultation", "add", "--doctor", "V7", "--role", "boss")
        == .refused(
          64,
          """
          --doctor: V7 is a visit, not a doctor. Type a name, or a reference like D3.

          """))
  }

  private static let asked = """
    Which doctor: south
      Dr. Example-South (D1)
      1 first doctor
      2 second opinion
      3 third opinion
      4 fourth opinion
      5 fifth opinion
      6 treats now
      7 sent us on
      8 doctor to ask
    What part has this doctor [2]: ?
    The first doctor, the one for another opinion, or one you may ask.
    What part has this doctor [2]:\u{20}
      1 the first doctor
      2 family
      3 a friend
      4 another specialist
      5 the insurer
      6 a hospital
      7 online
      8 another way
    Who named the doctor: friend
      1 named
      2 called
      3 on the waiting list
      4 booked
      5 seen
      6 not going there
    How far has it come [1]: wait
    First free day they offered: 22 dec
      Tue 22 Dec 2026, in 48 days
      1 yes
      2 no
      3 not known
    At another practice [3]: yes
    1 Which doctor                 Dr. Example-South (D1)
    2 What part has this doctor    second opinion
    3 Who named the doctor         a friend
    4 How far has it come          on the waiting list
    5 First free day they offered  Tue 22 Dec 2026, in 48 days
    6 At another practice          yes
    Save? [Y/n] (or a number, to change that line): y
    | Saved K1: doctor in this case
    | Doctor            Dr. Example-South (D1)
    | Part              second opinion
    | How far           on the waiting list
    | Named by          a friend
    | First free day    Tue 22 Dec 2026, in 48 days
    | Another practice  yes
    | In the network    not known
    | Case              C1

    """
}
