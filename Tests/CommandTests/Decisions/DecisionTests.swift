import CaseModel
import CaseStore
import Terminal
import Testing

@Suite struct DecisionTests {
  @Test func `a decision is asked for, with the doctor where it is about one`() throws {
    let result = try Scene.seenOnce().run(
      "decision", "add", replies: ["1", "south", "", "Less to lose.", ".", "If the knee locks.", ".", ""])
    #expect(
      result.out == """
        Saved X1: decision
        What you decided      stay with the new doctor
        Doctor                Dr. Example-South (D2)
        Day                   Thu 10 Dec 2026, today
        Why                   Less to lose.
        What would change it  If the knee locks.
        Round                 1
        Case                  C1

        """)
    let open = try Scene.seenOnce().run("decision", "add", replies: ["5", "", "-", "-", ""])
    #expect(open.out.contains("not decided yet"))
  }

  @Test func `asking another doctor opens the next round and says what carries over`() throws {
    let scene = try Scene.seenOnce()
    let result = try scene.run("decision", "add", "--choice", "another-opinion")
    #expect(
      result.talk == """
        The steps begin again, for a third opinion (round 2). What carries over: the
        records you hold yourself, and what the insurer said on paying and on a service
        of its own.
        What the next doctor needs anew: records sent to that office, being in the
        network, a referral or approval.

        """)
    #expect(try scene.round() == 2)
    #expect(result.out.contains("Round             1"))
  }

  @Test func `a script has to say only the choice`() throws {
    let result = try Scene.seenOnce().run("decision", "add")
    #expect(result.talk == "Missing: --choice\n")
  }

  @Test func `removing what opened a round goes back while the round is empty`() throws {
    let scene = try Scene.seenOnce()
    try scene.run("decision", "add", "--choice", "another-opinion")
    #expect(try scene.run("decision", "remove", "X1", "--yes").code == 0)
    #expect(try scene.round() == 1)
  }

  @Test func `a round in which something is recorded keeps its decision`() throws {
    let scene = try Scene.seenOnce()
    try scene.run("decision", "add", "--choice", "another-opinion")
    try scene.run("visit", "log", "--doctor", "Dr. Example-West", "--said", "x")
    let result = try scene.run("decision", "remove", "X1", "--yes")
    #expect(result.code == 1)
    #expect(
      result.talk == """
        X1 opened a round, and these belong to it: K2, V2. Nothing was changed. Remove or change those first.

        """)
    #expect(try scene.round() == 2)
  }

  @Test func `changing one's mind follows with the round`() throws {
    let scene = try Scene.seenOnce()
    try scene.run("decision", "add", "--choice", "undecided")
    try scene.run("decision", "edit", "X1", "--choice", "another-opinion")
    #expect(try scene.round() == 2)
    try scene.run("decision", "edit", "X1", "--choice", "combine")
    #expect(try scene.round() == 1)
  }
}

extension Scene {
  func round() throws -> Int { try store.read { try $0.get(Reference<CaseFile>(1)).round } }
}
