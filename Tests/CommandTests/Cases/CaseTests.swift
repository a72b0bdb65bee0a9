import CaseModel
import Terminal
import Testing

/// Cases: shown, opened, given to another person, removed.
@Suite struct CaseTests {
  @Test func `a case is shown with who may sign, and until when`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase("Mia, Oct 2026", of: .child, in: .uk) { $0.situations = [.child, .unclearDiagnosis] }
    try scene.run("person", "edit", "P1", "--born", "2019-05-04", "--signer", "Sam Example")
    #expect(
      try scene.run("case", "show").transcript
        == """
        | C1 case
        | Person             My child (P1)
        | Who that is        my child
        | May sign           Sam Example
        | May sign until     Mon 4 May 2037, in 10 years
        | Title              Mia, Oct 2026
        | What is happening  nobody knows what is wrong, a child's care
        | Country            United Kingdom
        | Sought             second opinion
        | Opened             Wed 4 Nov 2026, today
        | State              open

        """)
    try scene.run("person", "edit", "P1", "--signs-until", "2030-01-01")
    #expect(
      try scene.run("case", "show").transcript
        == """
        | C1 case
        | Person             My child (P1)
        | Who that is        my child
        | May sign           Sam Example
        | May sign until     Tue 1 Jan 2030, in 3 years
        | Title              Mia, Oct 2026
        | What is happening  nobody knows what is wrong, a child's care
        | Country            United Kingdom
        | Sought             second opinion
        | Opened             Wed 4 Nov 2026, today
        | State              open

        """)
  }

  @Test func `for programs a case is one object with every key`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase("Mia, Oct 2026", of: .child, in: .uk) { $0.situations = [.child, .unclearDiagnosis] }
    try scene.run("person", "edit", "P1", "--born", "2019-05-04", "--signer", "Sam Example")
    #expect(
      try scene.run("case", "show", "C1", "--json").out
        == """
        {
          "chosen": false,
          "closedOn": null,
          "closedReason": null,
          "emergencyNumber": null,
          "jurisdiction": "uk",
          "openedOn": "2026-11-04",
          "person": "My child",
          "personRef": "P1",
          "ref": "C1",
          "relation": "child",
          "round": 1,
          "safeBy": null,
          "signer": "Sam Example",
          "signsUntil": "2037-05-04",
          "situation": [
            "unclear-diagnosis",
            "child"
          ],
          "state": "open",
          "title": "Mia, Oct 2026",
          "treatment": null,
          "treatmentStart": null
        }

        """)
  }

  @Test func `a case is given to another person by name`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("person", "add", "--name", "Mia", "--relation", "child")
    #expect(
      try scene.run("case", "edit", "C1", "--person", "mia", "--json").out
        == """
        {
          "chosen": false,
          "closedOn": null,
          "closedReason": null,
          "emergencyNumber": null,
          "jurisdiction": "us",
          "openedOn": "2026-11-04",
          "person": "Mia",
          "personRef": "P2",
          "ref": "C1",
          "relation": "child",
          "round": 1,
          "safeBy": null,
          "signer": null,
          "signsUntil": null,
          "situation": [
            "surgery"
          ],
          "state": "open",
          "title": "Knee, Nov 2026",
          "treatment": null,
          "treatmentStart": null
        }

        """)
    #expect(
      try scene.run("case", "edit", "C1", "--person", "Nobody")
        == .refused(
          1,
          """
          --person: There is no person “Nobody”. See what there is: casebook person list

          """))
  }

  @Test func `a case is opened by start only`() throws {
    let scene = try Scene(today: "2026-11-04")
    #expect(
      try scene.run("case", "add")
        == .refused(
          1,
          """
          A case is opened with: casebook start

          """))
  }

  @Test func `a case is removed with all that lies in it, and what was typed for it`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run("doctor", "add", "--name", "Dr. Example-North")
    try scene.run("consultation", "add", "--doctor", "north", "--role", "first")
    try scene.run("note", "add", "--text", "Fever since Monday")
    try scene.run("note", "add", replies: ["", "Half a tex", .interrupts])
    #expect(
      try scene.run("case", "remove", "C1", replies: ["y"]).transcript
        == """
        C1 case
        Person             Me (P1)
        Who that is        me
        Title              Knee, Nov 2026
        What is happening  an operation was advised, or waiting instead
        Country            United States
        Sought             second opinion
        Opened             Wed 4 Nov 2026, today
        State              open
        These go with it:
          K1 doctor in this case: Dr. Example-North, first doctor, C1
          E1 note “Fever since Monday”, Wed 4 Nov 2026
        Remove C1? [y/N]: y
        Removed with it:
          K1 doctor in this case: Dr. Example-North, first doctor, C1
          E1 note “Fever since Monday”, Wed 4 Nov 2026
        | Removed C1: case
        | Person             Me (P1)
        | Who that is        me
        | Title              Knee, Nov 2026
        | What is happening  an operation was advised, or waiting instead
        | Country            United States
        | Sought             second opinion
        | Opened             Wed 4 Nov 2026, today
        | State              open

        """)
    #expect(
      try scene.run("case", "show", "C1")
        == .refused(
          1,
          """
          There is no C1. See what there is: casebook case list

          """))
  }
}
