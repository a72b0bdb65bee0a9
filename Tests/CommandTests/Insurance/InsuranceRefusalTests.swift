import Terminal
import Testing

@Suite struct InsuranceRefusalTests {
  private static let refusals: [Refusal] = [
    Refusal("note kept N1 --on 2026-11-03", 1, "Tue 3 Nov 2026 is before the talk, on Wed 4 Nov 2026. Change --on."),
    Refusal(
      "note edit N1 --promised-by 2026-11-03", 64,
      "--promised-by “2026-11-03”: it lies before the talk, on Wed 4 Nov 2026."),
    Refusal(
      "note add --at 2026-11-18", 64,
      "--at: “2026-11-18” says no time. Type the day and the time, like 2026-11-18 09:30."),
    Refusal("skip --topic cost", 64, "Missing: --reason"),
    Refusal("resume --topic cost", 1, "“what you pay” was not set aside in this round."),
  ]

  @Test(arguments: refusals)
  func `what makes no sense is refused with what to do`(refusal: Refusal) throws {
    let scene = try Scene.knee()
    try scene.callInsurer()
    let result = try scene.run(["insurance"] + refusal.arguments, asOf: "2026-11-17")
    #expect(result.talk == refusal.words + "\n")
    #expect(result.code == refusal.code)
  }

  @Test func `a call that is still to come is kept, and doubted`() throws {
    let result = try Scene.knee(width: 120).run(
      "insurance", "note", "add", "--at", "2026-11-18 10:00", asOf: "2026-11-17")
    #expect(
      result.talk == "Wed 18 Nov 2026 is still to come (today is Tue 17 Nov 2026). It is kept as you said; "
        + "if it is a slip, change it.\n")
    #expect(result.out.contains("When        Wed 18 Nov 2026, 10:00\n"))
  }

  @Test func `a topic is set aside with a reason, and taken back`() throws {
    let scene = try Scene.knee()
    let skipped = try scene.run(
      "insurance", "skip", "--topic", "programme", "--reason", "-", "--json", input: "They have none.")
    #expect(
      skipped.out == """
        {
          "case": "C1",
          "reason": "They have none.",
          "round": 1,
          "skipped": true,
          "topic": "programme"
        }

        """)
    let resumed = try scene.run("insurance", "resume", "--topic", "programme")
    #expect(resumed.out == "“the insurer's own second-opinion service” is open again.\n")
    #expect(try scene.run("insurance", "resume", "--topic", "programme").code == 1)
  }
}
