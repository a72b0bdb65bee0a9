import Terminal
import Testing

@Suite struct InsuranceCommandTests {
  private func policy(in scene: Scene) throws -> Scene.Result {
    try scene.run(
      "insurance", "policy", "add", "--payer", "insurance", "--insurer", "Sample Health", "--member-id", "ABC123456789",
      "--phone", "555-0104")
  }

  @Test func `the member number is shown by its end only, unless all of it is asked for`() throws {
    let scene = try Scene.knee()
    #expect(
      try policy(in: scene).out == """
        Saved I1: insurance policy
        Person         Me (P1)
        Who pays       insurance
        Insurer        Sample Health
        Member number  ••••••••6789
        Phone          555-0104

        """)
    let commands = [["list"], ["show", "I1"], ["list", "--json"], ["show", "I1", "--json"]]
    for command in commands {
      let masked = try scene.run(["insurance", "policy"] + command).out
      #expect(masked.contains("••••••••6789") && !masked.contains("ABC1"))
      let whole = try scene.run(["insurance", "policy"] + command + ["--show-member-id"]).out
      #expect(whole.contains("ABC123456789") && !whole.contains("•"))
    }
    #expect(try !scene.run("insurance", "policy", "edit", "I1", "--plan", "Gold").out.contains("ABC1"))
    #expect(try !scene.run("insurance", "policy", "remove", "I1", "--yes").out.contains("ABC1"))
  }

  @Test(arguments: [("ABC123456789", "••••••••6789"), ("12345678", "••••5678"), ("1234567", "••••567"), ("123", "•••")])
  func `a short number shows less of its end`(number: String, expected: String) throws {
    let scene = try Scene.knee()
    let out = try scene.run("insurance", "policy", "add", "--member-id", number).out
    #expect(out.contains("Member number  \(expected)\n"))
  }

  @Test func `a prompt does not show the number either`() throws {
    let scene = try Scene.knee()
    _ = try policy(in: scene)
    let edited = try scene.run("insurance", "policy", "edit", "I1", replies: ["", "", "Gold", "", "", "y"])
    #expect(edited.code == 0)
    #expect(edited.transcript.contains("••••••••6789") && !edited.transcript.contains("ABC1"))
    #expect(try scene.run("insurance", "policy", "show", "I1", "--show-member-id").out.contains("ABC123456789"))
  }

  @Test func `self-pay is asked nothing more`() throws {
    let scene = try Scene.knee()
    let result = try scene.run("insurance", "policy", "add", replies: ["nobody", "y"])
    #expect(result.code == 0)
    #expect(result.out == "Saved I1: insurance policy\nPerson    Me (P1)\nWho pays  nobody (self-pay)\n")
  }

  @Test func `a call is kept with all that it is worth`() throws {
    let scene = try Scene.knee()
    #expect(
      try scene.callInsurer().out == """
        Saved N1: insurance note
        When              Wed 4 Nov 2026, 14:10
        How               phone call
        With              K.
        Reference number  CALL-0411
        About             whether it is paid for, doctor and clinic in the network
        Doctor            Dr. Example-South (D2)
        Answered          Covered, copay 40.
        Promised          that in writing
        By                Wed 11 Nov 2026, in 7 days
        In writing        not known

        """)
    #expect(
      try scene.run("insurance", "note", "show", "N1", "--json", asOf: "2026-11-04").out == """
        {
          "answer": "Covered, copay 40.",
          "at": "2026-11-04 14:10",
          "case": "C1",
          "channel": "call",
          "doctor": "Dr. Example-South",
          "doctorRef": "D2",
          "inWriting": "unknown",
          "keptOn": null,
          "promised": "that in writing",
          "promisedBy": "2026-11-11",
          "question": null,
          "ref": "N1",
          "reference": "CALL-0411",
          "representative": "K.",
          "round": 1,
          "topic": [
            "coverage",
            "network"
          ]
        }

        """)
  }

  @Test func `a promise that is late is told until it is kept`() throws {
    let scene = try Scene.knee()
    _ = try policy(in: scene)
    try scene.callInsurer()
    #expect(try scene.run("remind", "--exit-code", asOf: "2026-11-11").code == 0)
    let late = try scene.run("remind", "--exit-code", asOf: "2026-11-12")
    #expect(late.code == 1)
    #expect(
      late.out == """
        OVERDUE 1 day  Sample Health is 1 day late with its promise (Wed 11 Nov): that
                       in writing. Said on 4 Nov (K., CALL-0411). Call 555-0104.
                       casebook insurance note kept N1

        Not known:
        - The day of the second visit.

        A reminder comes only when you run casebook.

        """)
    let kept = try scene.run("insurance", "note", "kept", "N1", "--on", "2026-11-16", asOf: "2026-11-16")
    #expect(kept.out.contains("Kept              Mon 16 Nov 2026, today\n"))
    #expect(try scene.run("remind", "--exit-code", asOf: "2026-11-17").code == 0)
  }
}
