import CaseModel
import Terminal
import Testing

/// What the doctors called it.
@Suite struct DiagnosisTests {
  @Test func `a diagnosis is asked for in plain words`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run("diagnosis", "add", replies: ["meniscus tear", "Dr. Example-North", "monday", "5", "prob", "y"])
        .transcript
          == """
          What did they call it: meniscus tear
          Who said it: Dr. Example-North
            Dr. Example-North (new)
          When: monday
            Mon 2 Nov 2026, 2 days ago
            1 sure
            2 probably
            3 not sure
            4 not this
          How sure were they: 5
          “5” is none of the choices. Type a number from 1 to 4.
          How sure were they: prob
          1 What did they call it  meniscus tear
          2 Who said it            Dr. Example-North (new)
          3 When                   Mon 2 Nov 2026, 2 days ago
          4 How sure were they     probably
          Save? [Y/n] (or a number, to change that line): y
          Dr. Example-North is new here, and kept as D1.
          | Saved G1: diagnosis
          | Name      meniscus tear
          | How sure  probably
          | Doctor    Dr. Example-North (D1)
          | When      Mon 2 Nov 2026, 2 days ago
          | Case      C1

          """)
  }

  @Test func `a diagnosis is one object with every key`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-North")
    #expect(
      try scene.run(
        "diagnosis", "add", "--name", "meniscus tear", "--code", "M23.2", "--doctor", "north", "--on", "2026-11-02",
        "--certainty", "likely", "--basis", "-", "--json", input: "MRI of 20 Oct\n"
      ).out
        == """
        {
          "basis": "MRI of 20 Oct",
          "case": "C1",
          "certainty": "likely",
          "code": "M23.2",
          "doctor": "Dr. Example-North",
          "doctorRef": "D1",
          "name": "meniscus tear",
          "on": "2026-11-02",
          "ref": "G1"
        }

        """)
  }

  @Test func `a code of another shape and an unknown certainty are refused`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run("diagnosis", "add", "--name", "x", "--code", "knee")
        == .refused(
          64,
          """
          --code: “knee” is not shaped like an ICD-10 code. Type it like M23.2, or leave it out: the name is enough.

          """))
    #expect(
      try scene.run("diagnosis", "add", "--name", "x", "--certainty", "quite")
        == .refused(
          64,
          """
          --certainty: “quite” is none of the choices. Type one of: confirmed (sure), likely (probably), unclear (not sure), ruled-out (not this).

          """))
    #expect(
      try scene.run("diagnosis", "add", "--code", "M23.2")
        == .refused(
          64,
          """
          Missing: --name

          """))
  }

  @Test func `a doctor can be taken away from it`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-North")
    try scene.run("diagnosis", "add", "--name", "meniscus tear", "--doctor", "north")
    #expect(
      try scene.run("diagnosis", "edit", "meniscus", "--doctor", "").transcript
        == """
        | Changed G1: diagnosis
        | Name  meniscus tear
        | Case  C1

        """)
  }
}
