import CaseModel
import CaseStore
import Testing

@Suite struct StepCommandTests {
  @Test func `a step is set aside with a reason, and taken up again`() throws {
    let scene = try Scene.knee()
    let skipped = try scene.run("step", "skip", "referrals", "--reason", "-", input: "I know whom to ask.")
    #expect(skipped.out == "“Ask for referrals” is set aside: I know whom to ask.\n")
    let kept = try scene.keep { try $0.picture(of: $0.get(Reference<CaseFile>(1))).stepSkips }
    #expect(kept == [StepSkip(round: 1, step: .referrals, reason: "I know whom to ask.")])
    #expect(
      try scene.run("step", "resume", "2", "--json").out == """
        {
          "case": "C1",
          "reason": null,
          "round": 1,
          "skipped": false,
          "step": "referrals"
        }

        """)
    #expect(try scene.run("step", "resume", "2").talk == "“Ask for referrals” was not set aside in this round.\n")
  }

  private static let refusals: [Refusal] = [
    Refusal(
      "skip 6 --reason x", 64, "“6” is none of the steps: 1 act, 2 referrals, 3 insurance, 4 records, 5 evaluate."),
    Refusal("skip act", 64, "Missing: --reason"),
  ]

  @Test(arguments: refusals)
  func `what makes no sense is refused`(refusal: Refusal) throws {
    let result = try Scene.knee().run(["step"] + refusal.arguments)
    #expect(result.talk == refusal.words + "\n")
    #expect(result.code == refusal.code)
  }
}
