import CaseModel
import Terminal
import Testing

/// Cases that are changed.
@Suite struct CaseEditTests {
  @Test func `a case is edited by its options`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run(
        "case", "edit", "C1", "--title", "Knee", "--treatment", "arthroscopy", "--treatment-start", "2026-10-01",
        "--safe-by", "2027-02-02", "--situation", "surgery", "--situation", "lack-of-trust", "--jurisdiction", "uk",
        "--emergency-number", "555-0199", "--json"
      ).out
        == """
        {
          "chosen": false,
          "closedOn": null,
          "closedReason": null,
          "emergencyNumber": "555-0199",
          "jurisdiction": "uk",
          "openedOn": "2026-11-04",
          "person": "Me",
          "personRef": "P1",
          "ref": "C1",
          "relation": "self",
          "round": 1,
          "safeBy": "2027-02-02",
          "signer": null,
          "signsUntil": null,
          "situation": [
            "surgery",
            "lack-of-trust"
          ],
          "state": "open",
          "title": "Knee",
          "treatment": "arthroscopy",
          "treatmentStart": "2026-10-01"
        }

        """)
  }

  @Test func `the start of a treatment may be that it has begun, or that none is planned`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run(
      "case", "edit", "C1", "--title", "Knee", "--treatment", "arthroscopy", "--treatment-start", "2026-10-01",
      "--safe-by", "2027-02-02", "--situation", "surgery", "--situation", "lack-of-trust", "--jurisdiction", "uk",
      "--emergency-number", "555-0199")
    #expect(
      try scene.run("case", "edit", "C1", "--treatment-start", "begun").transcript
        == """
        | Changed C1: case
        | Person              Me (P1)
        | Who that is         me
        | Title               Knee
        | What is happening   an operation was advised, or waiting instead, unsure about
        |                     the doctor or the plan
        | What is advised     arthroscopy
        | Start of it         has begun
        | Safe to wait until  Tue 2 Feb 2027, in 90 days
        | Country             United Kingdom
        | Emergency number    555-0199
        | Sought              second opinion
        | Opened              Wed 4 Nov 2026, today
        | State               open

        """)
    #expect(
      try scene.run("case", "edit", "--treatment-start", "none").transcript
        == """
        | Changed C1: case
        | Person              Me (P1)
        | Who that is         me
        | Title               Knee
        | What is happening   an operation was advised, or waiting instead, unsure about
        |                     the doctor or the plan
        | What is advised     arthroscopy
        | Start of it         none planned
        | Safe to wait until  Tue 2 Feb 2027, in 90 days
        | Country             United Kingdom
        | Emergency number    555-0199
        | Sought              second opinion
        | Opened              Wed 4 Nov 2026, today
        | State               open

        """)
  }

  @Test func `what is not known any more is cleared by an empty value`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    try scene.run(
      "case", "edit", "C1", "--title", "Knee", "--treatment", "arthroscopy", "--treatment-start", "none",
      "--safe-by", "2027-02-02", "--situation", "surgery", "--situation", "lack-of-trust", "--jurisdiction", "uk",
      "--emergency-number", "555-0199")
    #expect(
      try scene.run("case", "edit", "C1", "--treatment-start", "", "--safe-by", "", "--treatment", "").transcript
        == """
        | Changed C1: case
        | Person             Me (P1)
        | Who that is        me
        | Title              Knee
        | What is happening  an operation was advised, or waiting instead, unsure about
        |                    the doctor or the plan
        | Country            United Kingdom
        | Emergency number   555-0199
        | Sought             second opinion
        | Opened             Wed 4 Nov 2026, today
        | State              open

        """)
  }

  @Test func `without an option every field is asked with what stands there`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    #expect(
      try scene.run("case", "edit", "C1", replies: ["", "1,5", "arthroscopy", ".", "16 dec", "-", "", "y"]).transcript
        == """
        Title [Knee, Nov 2026]:\u{20}
          1 an operation was advised, or waiting instead
          2 cancer, or perhaps
          3 nobody knows what is wrong
          4 treatment isn't helping
          5 unsure about the doctor or the plan
          6 a child's care
          7 other
        What is happening [1]: 1,5
        What is advised (end with . on a line of its own): arthroscopy
          .
        When does it start (a day, begun, none): 16 dec
          Wed 16 Dec 2026, in 42 days
        Safe to wait until: -
          1 United States
          2 United Kingdom
          3 European Union
          4 Ontario
          5 Australia
          6 Another country
        Country [1]:\u{20}
        1 Whose case: Me (P1)
        2 Title: Knee, Nov 2026
        3 What is happening: an operation was advised, or waiting instead; unsure
          about the doctor or the plan
        4 What is advised: arthroscopy
        5 When does it start (a day, begun, none): Wed 16 Dec 2026, in 42 days
        6 Safe to wait until: (not answered)
        7 Country: United States
        8 Emergency number: (not answered)
        Save? [Y/n] (or a number, to change that line): y
        | Changed C1: case
        | Person             Me (P1)
        | Who that is        me
        | Title              Knee, Nov 2026
        | What is happening  an operation was advised, or waiting instead, unsure about
        |                    the doctor or the plan
        | What is advised    arthroscopy
        | Start of it        Wed 16 Dec 2026, in 42 days
        | Country            United States
        | Sought             second opinion
        | Opened             Wed 4 Nov 2026, today
        | State              open

        """)
  }
}
