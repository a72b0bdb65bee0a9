import Terminal
import Testing

@Suite struct RequestCommandTests {
  @Test func `one request, whole, in words`() throws {
    let scene = try Scene.knee()
    try scene.askOrthopaedics()
    try scene.run(
      "request", "deny", "R1", "--item", "3", "--note", "-", input: "Not without a form.", asOf: "2026-11-10")
    #expect(
      try scene.run("request", "show", "Sample Orth", asOf: "2026-11-10").out == """
        R1 request for records
        From           Sample Orthopaedics
        Phone          555-0101
        To             yourself
        How            online portal
        Sent           Thu 5 Nov 2026, 5 days ago
        They had it    Fri 6 Nov 2026, 4 days ago
        Next           in 9 days, ask again 19 Nov 2026
        Missing        MRI images, MRI report
        Days           Needed by Tue 8 Dec 2026, in 28 days.
                       Ask again on Thu 19 Nov 2026, in 9 days.
                       Latest by law Sun 6 Dec 2026, in 26 days; ask sooner.
                       Rule: HIPAA, 45 CFR 164.524(b)(2), read 1 Nov 2026. If you know
                       better: --legal-by.
        Items          1 MRI images: asked for
                       2 MRI report: asked for
                       3 consult notes: refused; because: Not without a form.
        What happened  Thu 5 Nov 2026: sent
                       Fri 6 Nov 2026: they had the request
                       Tue 10 Nov 2026: refused (3). Not without a form.
        Ask next       the records desk

        """)
  }

  @Test func `the clocks say who set a day, what is late, and where no law counts`() throws {
    let scene = try Scene.knee()
    func days(_ options: String...) throws -> [String] {
      let base = ["request", "add", "--from", "Place", "--to", "self", "--item", "labs:blood", "--json"]
      let added = try scene.run(base + options, asOf: "2026-12-20")
      let reference = try #require(added.out.split(separator: "\n").first { $0.contains("\"ref\"") })
      let shown = try scene.run("request", "show", String(reference.split(separator: "\"")[3]), asOf: "2026-12-20")
      let lines = shown.out.split(separator: "\n").map(String.init)
      let start = try #require(lines.firstIndex { $0.hasPrefix("Days") })
      let end = try #require(lines.firstIndex { $0.hasPrefix("Items") })
      return lines[start..<end].map { $0.replacing("Days", with: "").trimmed }
    }
    #expect(try days() == ["Not sent yet, so no day is running."])
    #expect(
      try days("--sent", "2026-12-20", "--legal-by", "2026-12-30") == [
        "Ask again on Sun 3 Jan 2027, in 14 days.", "Latest by law Wed 30 Dec 2026, in 10 days; ask sooner.",
        "That day was set by you.",
      ])
    #expect(
      try days("--sent", "2026-12-20", "--method", "transfer") == [
        "Ask again on Sun 3 Jan 2027, in 14 days.", "No latest day by law: one office sends to the other by itself.",
      ])
    #expect(
      try days("--sent", "2026-11-05", "--received-by-them", "2026-11-06").dropLast(2) == [
        "Ask again on Thu 19 Nov 2026, 31 days ago.", "Latest by law Sun 6 Dec 2026, 14 days ago.",
      ])
  }

  @Test func `a script is told everything that is missing at once`() throws {
    let scene = try Scene.knee()
    let result = try scene.run("request", "add", "--sent", "2026-11-05")
    #expect(result.talk == "Missing: --from, --to, --item\n")
    #expect(result.code == 64)
  }

  @Test func `an edit adds items under new numbers, and moves a request to an office`() throws {
    let scene = try Scene.knee()
    try scene.askOrthopaedics()
    let edited = try scene.run(
      "request", "edit", "R1", "--item", "slides:the slides", "--item", "images:MRI images", "--to", "South",
      asOf: "2026-12-03")
    #expect(edited.code == 0)
    try scene.run(
      "request", "item", "R1", "--item", "4", "--return-by", "2026-12-20", "--tracking", "TR-1", asOf: "2026-12-03")
    try scene.run("request", "receive", "R1", "--item", "4", asOf: "2026-12-03")
    let shown = try scene.run("request", "show", "R1", asOf: "2026-12-03").out
    #expect(shown.contains("To             Dr. Example-South (D2)\n"))
    #expect(
      shown.contains(
        """
        Items          1 MRI images: asked for
                       2 MRI report: asked for
                       3 consult notes: asked for
                       4 the slides: received Thu 3 Dec 2026, the office has not
                       confirmed it; give back by Sun 20 Dec 2026, in 17 days; tracking
                       TR-1
        """))
    let remind = try scene.run("remind", "--days", "20", asOf: "2026-12-03").out
    #expect(
      remind.contains(
        """
        in 5 days   Dr. Example-South has not confirmed: the slides. Arrived Thu 3 Dec.
                    Needed by Tue 8 Dec, in 5 days. Call 555-0102: do they have it?
                    casebook request confirm R1 --item 4
        """))
    #expect(
      remind.contains(
        """
        in 17 days  Give back to Sample Orthopaedics: the slides. Due back Sun 20 Dec,
                    in 17 days.
                    casebook request return R1 --item 4
        """))
  }

  @Test func `every key is there, in JSON`() throws {
    let scene = try Scene.knee()
    let added = try scene.run(
      "request", "add", "--from", "Place", "--to", "South", "--item", "blood", "--json", asOf: "2026-11-05")
    #expect(
      added.out == """
        {
          "askNext": null,
          "case": "C1",
          "clocks": {
            "chase": [],
            "lateExtension": false,
            "legal": null,
            "legalEstimated": false,
            "legalExtended": false,
            "legalSource": null,
            "needBy": null,
            "nextChase": null,
            "promised": null
          },
          "contact": null,
          "due": null,
          "fax": null,
          "from": "Place",
          "history": [],
          "items": [
            {
              "confirmedOn": null,
              "description": "blood",
              "kind": "other",
              "number": 1,
              "reason": null,
              "receivedOn": null,
              "returnBy": null,
              "returnedOn": null,
              "state": "open",
              "tracking": null
            }
          ],
          "legalBy": null,
          "method": null,
          "missing": [
            "blood"
          ],
          "needBy": null,
          "notes": null,
          "phone": null,
          "receivedByThem": null,
          "ref": "R1",
          "round": 1,
          "sent": null,
          "to": "Dr. Example-South",
          "toRef": "D2"
        }

        """)
  }

  @Test func `a list has one line for each`() throws {
    let scene = try Scene.knee(width: 120)
    let example = "casebook request add --from \"Sample Clinic\" --to self --item \"images:MRI of the knee\""
    #expect(try scene.run("request", "list").out == "Nothing here yet. To add: \(example)\n")
    try scene.askOrthopaedics()
    #expect(
      try scene.run("request", "list", asOf: "2026-12-07").out == """
        Ref  From                 To        Next
        R1   Sample Orthopaedics  yourself  OVERDUE 1 day, latest by law 6 Dec 2026

        """)
  }
}
