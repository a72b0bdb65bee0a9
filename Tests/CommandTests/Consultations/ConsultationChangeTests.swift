import CaseModel
import Terminal
import Testing

/// How far things have come with a doctor of a case, and what changes it.
@Suite struct ConsultationChangeTests {
  @Test func `a part that came by itself is filled in`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("appointment", "add", "--doctor", "Dr. Example-South", "--state", "requested")
    let added = try scene.run("consultation", "add", "--doctor", "south", "--role", "second", "--found-via", "friend")
    #expect(added.code == 0)
    #expect(added.out.contains("Saved K1: doctor in this case\n"))
    #expect(added.out.contains("Named by          a friend\n"))
  }

  @Test func `a doctor has one part in a case`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    try scene.run("consultation", "add", "--doctor", "south", "--role", "second", "--found-via", "friend")
    #expect(
      try scene.run("consultation", "add", "--doctor", "D1", "--role", "third")
        == .refused(
          1,
          """
          Dr. Example-South is in C1 already, as K1 (second opinion). To change that: casebook consultation edit K1

          """))
    try scene.run("doctor", "add", "--name", "Dr. Example-North")
    try scene.run("consultation", "add", "--doctor", "north", "--role", "first")
    #expect(
      try scene.run("consultation", "edit", "K2", "--doctor", "south")
        == .refused(
          1,
          """
          Dr. Example-South is in C1 already, as K1 (second opinion). To change that: casebook consultation edit K1

          """))
    #expect(
      try scene.run("consultation", "edit", "K2", "--role", "treating").transcript
        == """
        | Changed K2: doctor in this case
        | Doctor            Dr. Example-North (D2)
        | Part              treats now
        | How far           named
        | Another practice  not known
        | In the network    not known
        | Case              C1

        """)
  }

  @Test func `how far it has come is raised by appointments, and falls back with them`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-South", "--phone", "555-0102")
    try scene.run("consultation", "add", "--doctor", "south", "--role", "second")
    try scene.run("appointment", "add", "--doctor", "south", "--at", "2026-12-10 09:30")
    #expect(
      try scene.run("consultation", "show", "south").transcript
        == """
        | K1 doctor in this case
        | Doctor            Dr. Example-South (D1)
        | Part              second opinion
        | How far           booked
        | Another practice  not known
        | In the network    not known
        | Case              C1

        """)
    try scene.run("appointment", "cancel", "A1")
    #expect(
      try scene.run("consultation", "list").transcript
        == """
        | Ref  Doctor             Part            How far
        | K1   Dr. Example-South  second opinion  named

        """)
    try scene.run("consultation", "edit", "K1", "--state", "declined")
    #expect(
      try scene.run("consultation", "list").transcript
        == """
        | Ref  Doctor             Part            How far
        | K1   Dr. Example-South  second opinion  not going there

        """)
  }

  @Test func `optional fields are cleared, and the part is not`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run(
      "consultation", "add", "--doctor", "South", "--role", "second", "--found-via", "friend", "--in-network", "yes",
      "--offered-on", "2026-12-22")
    #expect(
      try scene.run("consultation", "edit", "K1", "--found-via", "", "--in-network", "", "--offered-on", "", "--json")
        .out
          == """
          {
            "calledOn": null,
            "case": "C1",
            "doctor": "South",
            "doctorRef": "D1",
            "foundVia": null,
            "inNetwork": "unknown",
            "independent": "unknown",
            "notes": null,
            "offeredOn": null,
            "ref": "K1",
            "role": "second",
            "round": 1,
            "state": "suggested"
          }

          """)
    #expect(
      try scene.run("consultation", "edit", "K1", "--role", "")
        == .refused(
          64,
          """
          --role cannot be empty: type what it is to be instead.

          """))
    #expect(
      try scene.run("consultation", "edit", "K1", "--state", "")
        == .refused(
          64,
          """
          --state cannot be empty: type what it is to be instead.

          """))
    #expect(
      try scene.run("consultation", "edit", "K1", "--doctor", "")
        == .refused(
          64,
          """
          --doctor cannot be empty: type what it is to be instead.

          """))
  }
}
