import Foundation
import Terminal
import Testing

/// The walk through all five steps, from the news to the decision.
@Suite struct GuideTests {
  @Test func `without a terminal it says how far each step is, and what is missing`() throws {
    let scene = try Scene.atStart()
    let result = try scene.run("guide")
    #expect(result.code == 0)
    #expect(
      result.out == """
        C1 My case, Nov 2026
        1. Act quickly: started
        - No visit for the second opinion yet.
        2. Ask for referrals: to do
        - No doctor to ask yet.
        3. Who pays: to do
        - Not known yet: who pays.
        - Not known yet: whether it is paid for.
        - Not known yet: the insurer's own second-opinion service.
        - Not known yet: a referral or approval beforehand.
        - Not known yet: doctor and clinic in the network.
        - Not known yet: what there is to pay.
        4. Ask for the records: to do
        - No records asked for yet.
        5. Read and decide: to do
        - No second opinion written down yet.
        - Nothing decided yet.

        Emergency? Do not wait: call 911. Worse, or something new? Call your doctor
        today.
        Keep every treatment and appointment you have until you decide with a doctor.
        This is a notebook, not medical advice.

        """)
    #expect(
      try scene.run("referrals", "--json").out == """
        {
          "case": "C1",
          "round": 1,
          "steps": [
            {
              "missing": [
                "No doctor to ask yet."
              ],
              "skippedBecause": null,
              "state": "to do",
              "step": "referrals"
            }
          ]
        }

        """)
  }

  @Test func `without a case a script is told so, and a person is asked the first question`() throws {
    let scene = try Scene()
    #expect(try scene.run("guide", "--json").out == "[]\n")
    #expect(try scene.run("guide", replies: [.interrupts]).talked.contains("Who is this for?"))
  }

  @Test func `what cannot wait is said before the steps, and after each`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.run(
      "start", "--situation", "surgery", "--doctor", "Dr. Example-North", "--treatment", "an operation",
      "--treatment-start", "2026-12-16", "--safe-by", "2026-11-03")
    let result = try scene.run("guide", replies: ["n"])
    #expect(result.talked.contains("This comes first: You were told that it is safe to wait until Tue 3 Nov."))
  }

  @Test func `the whole way, from the first call to the decision`() throws {
    let scene = try Scene.atStart()
    let first = try scene.run(
      "guide",
      replies: ["y"] + GuideReplies.act + ["y"] + GuideReplies.referrals + ["y"] + GuideReplies.insurance + ["y"]
        + GuideReplies.records + ["n"])
    #expect(first.code == 0)
    #expect(first.talked.contains("All you saved is kept. To go on from here: casebook guide"))
    scene.today = "2026-12-08"
    try scene.run("request", "receive", "R1")
    try scene.run("appointment", "add", "--doctor", "D2", "--at", "2026-12-10 09:30")
    scene.today = "2026-12-10"
    let last = try scene.run(
      "guide",
      replies: [
        "y", "y", "", "", "a worn tear", ".", "exercises", ".", "", "y",
        "y", "", "", "degenerative tear", ".", "likely", ".", "12 weeks of physiotherapy", ".", "low risk", ".", "n",
        "y",
        "y", "refined", "different-reading", "agree", "different", "different-experience",
        "n",
        "y", "1", "", "", "it hurts less", ".", "", "y",
      ])
    #expect(last.talked.contains("Step 5, Read and decide: done."))
    #expect(last.talked.contains("A later opinion is not better because it is later."))
    let steps = try scene.run("guide", "--json").out
    #expect(steps.components(of: "\"state\": \"done\"") == 5)
  }

  @Test func `a step that is not needed is set aside in the guide`() throws {
    let scene = try Scene.atStart()
    let result = try scene.run("guide", replies: ["l", "l", "s", "paid by my employer", "n"])
    #expect(
      result.talked.contains(
        "Go on to step 3, Who pays? [Y/n: stop here, l: later, s: not needed]: s\nWhy is it not needed?"))
    #expect(try scene.run("guide").out.contains("3. Who pays: not needed (paid by my employer)\n4."))
  }

  @Test func `whoever leaves keeps what was saved and the answers of the open question`() throws {
    let scene = try Scene.atStart()
    let left = try scene.run("guide", replies: ["y", "1", "Dr. Example-South", "friend", .interrupts])
    #expect(left.code == 130)
    let again = try scene.run("guide", replies: ["y", "1", "y", "", "y", "later", .ends])
    #expect(again.code == 0)
    #expect(again.talked.contains("for “consultation add” was kept"))
    #expect(try scene.run("consultation", "show", "K2", "--json").out.contains("\"foundVia\": \"friend\""))
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.range(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
