import Terminal
import Testing

@Suite struct RequestPromptTests {
  @Test func `a request is asked for step by step, with the checklist and own words`() throws {
    let scene = try Scene.knee(today: "2026-11-05", width: 100)
    let replies: [Reply] = [
      "Sample Orthopaedics", "", "5,6", "MRI: no", "notes:consult notes", ".", "portal", "today", "", "y",
    ]
    let result = try scene.run("request", "add", replies: replies)
    let asked = result.transcript
    #expect(result.code == 0)
    #expect(asked.hasPrefix("Who has the records: Sample Orthopaedics\n"))
    #expect(asked.contains("Where should they go (self, or a doctor) [to yourself]: \n"))
    #expect(asked.contains("  6 The scan pictures themselves. The place that took them: a disc or a download."))
    #expect(asked.contains("  2: MRI: no\n“MRI” is not a kind of record."))
    #expect(asked.contains("  2: notes:consult notes\n  3: .\n  Written reports on scans and X-rays\n"))
    #expect(asked.contains("Sent on (Enter if not yet): today\n"))
    #expect(asked.contains("Number to call [555-0101]: \n"))
    #expect(result.offered[0] == ["Sample Orthopaedics", "Specimen Clinic"])
    #expect(result.offered[1] == ["self", "Dr. Example-North", "Dr. Example-South"])
    #expect(
      try scene.run("request", "show", "R1").out.contains(
        """
        Items          1 Written reports on scans and X-rays: asked for
                       2 The scan pictures themselves (the scan pictures themselves): asked for
                       3 consult notes: asked for
        """))
  }

  @Test func `what was asked for is not offered again`() throws {
    let scene = try Scene.knee(today: "2026-11-05", width: 100)
    try scene.run(
      "request", "add", "--from", "Place", "--to", "self", "--item", "notes:Doctors' notes of the visits about this")
    let replies: [Reply] = ["Other", "", "1", ".", "-", "-", "-", "y"]
    let result = try scene.run("request", "add", replies: replies)
    #expect(result.transcript.contains("  1 List of known health problems. "))
    #expect(!result.transcript.contains("Doctors' notes of the visits about this"))
  }

  @Test func `asking again asks for the promise and what was said`() throws {
    let scene = try Scene.knee()
    try scene.askOrthopaedics()
    let result = try scene.run(
      "request", "chase", "R1", replies: ["", "friday", "They look for it.", ".", "y"], asOf: "2026-11-19")
    #expect(
      result.transcript.hasPrefix(
        """
        When [Thu 19 Nov 2026, today]: \n\
        Promised for (a day): friday
          Fri 20 Nov 2026, tomorrow
        What was said (end with . on a line of its own): They look for it.
          .
        """))
    #expect(result.out.contains("Thu 19 Nov 2026: asked again, promised for Fri 20 Nov 2026. They\n"))
  }

  @Test func `what came is chosen by number, or all that is open by Enter`() throws {
    let scene = try Scene.knee()
    try scene.askOrthopaedics()
    let some = try scene.run("request", "receive", "R1", replies: ["", "1 3", "y"], asOf: "2026-11-19")
    #expect(some.transcript.contains("  2 MRI report (asked for)\n"))
    #expect(some.out.contains("Missing        MRI report\n"))
    let rest = try scene.run("request", "receive", "R1", replies: ["", "", "y"], asOf: "2026-11-20")
    #expect(rest.out.contains("Days           Nothing is open any more.\n"))
  }
}
