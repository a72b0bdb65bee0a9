import CaseModel
import Terminal
import Testing

/// What was tried.
@Suite struct TreatmentTests {
  @Test func `a treatment that ended before it began is asked again`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run(
        "treatment", "add",
        replies: ["ibuprofen", "400 mg twice a day", "1 sep", "1 aug", "1 oct", "No change", ".", "No use", ".", "y"]
      ).transcript
        == """
        What was tried: ibuprofen
        How much, how often: 400 mg twice a day
        First day: 1 sep
          Tue 1 Sep 2026, 64 days ago
        Last day: 1 aug
        Sat 1 Aug 2026 lies before the first day, Tue 1 Sep 2026. Type a later day.
        Last day: 1 oct
          Thu 1 Oct 2026, 34 days ago
        What did it do (end with . on a line of its own): No change
          .
        Why was it stopped (end with . on a line of its own): No use
          .
        1 What was tried       ibuprofen
        2 How much, how often  400 mg twice a day
        3 First day            Tue 1 Sep 2026, 64 days ago
        4 Last day             Thu 1 Oct 2026, 34 days ago
        5 What did it do       No change
        6 Why was it stopped   No use
        Save? [Y/n] (or a number, to change that line): y
        | Saved M1: treatment tried
        | Name         ibuprofen
        | How much     400 mg twice a day
        | From         Tue 1 Sep 2026, 64 days ago
        | To           Thu 1 Oct 2026, 34 days ago
        | What it did  No change
        | Why stopped  No use
        | Case         C1

        """)
  }

  @Test func `a treatment is one object with every key`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run(
        "treatment", "add", "--name", "ibuprofen", "--dose", "400 mg", "--from", "2026-09-01", "--to", "2026-10-01",
        "--effect", "none", "--side-effects", "-", "--why-stopped", "no use", "--json", input: "- 5 kg\n"
      ).out
        == """
        {
          "case": "C1",
          "dose": "400 mg",
          "effect": "none",
          "from": "2026-09-01",
          "name": "ibuprofen",
          "ref": "M1",
          "sideEffects": "- 5 kg",
          "to": "2026-10-01",
          "whyStopped": "no use"
        }

        """)
  }

  @Test func `the last day cannot come before the first`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run("treatment", "add", "--name", "x", "--from", "2026-10-01", "--to", "2026-09-01")
        == .refused(
          64,
          """
          --to “2026-09-01”: Tue 1 Sep 2026 lies before the first day, Thu 1 Oct 2026. Type a later day.

          """))
    try scene.run("treatment", "add", "--name", "ibuprofen", "--from", "2026-10-01")
    #expect(
      try scene.run("treatment", "edit", "M1", "--to", "2026-09-01")
        == .refused(
          64,
          """
          --to “2026-09-01”: Tue 1 Sep 2026 lies before the first day, Thu 1 Oct 2026. Type a later day.

          """))
    #expect(
      try scene.run("treatment", "list", "--json").out
        == """
        [
          {
            "case": "C1",
            "dose": null,
            "effect": null,
            "from": "2026-10-01",
            "name": "ibuprofen",
            "ref": "M1",
            "sideEffects": null,
            "to": null,
            "whyStopped": null
          }
        ]

        """)
  }
}
