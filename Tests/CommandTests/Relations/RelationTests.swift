import Terminal
import Testing

@Suite struct RelationTests {
  @Test func `without --to it is compared with the first opinion`() throws {
    let result = try scene().run(
      "relation", "add", "--opinion", "O2", "--facet", "diagnosis", "--relation", "refined", "--cause",
      "different-reading", "--json")
    #expect(
      result.out == """
        {
          "case": "C1",
          "cause": "different-reading",
          "facet": "diagnosis",
          "opinion": "O2",
          "ref": "L1",
          "relation": "refined",
          "to": "O1"
        }

        """)
  }

  @Test func `the prompts offer the latest against the first, and ask why only where they differ`() throws {
    let same = try scene().run("relation", "add", replies: ["", "", "1", "1", ""])
    #expect(same.out.contains("How they compare  same\n"))
    let differs = try scene().run("relation", "add", replies: ["", "", "what is a", "diff", "2", ""])
    #expect(differs.out.contains("Why they differ   read the same tests differently"))
  }

  @Test(arguments: [
    RefusedRelation("--opinion O1 --facet cost --relation agree", 1),
    RefusedRelation("--opinion O1 --to O2 --facet cost --relation agree", 1),
    RefusedRelation("--opinion O2 --facet diagnosis --relation agree --cause different-data", 64),
    RefusedRelation("--opinion O2 --facet price --relation agree", 64),
    RefusedRelation("--opinion O9 --facet cost --relation agree", 1),
    RefusedRelation("--opinion V1 --facet cost --relation agree", 64),
    RefusedRelation("--facet cost", 64),
  ])
  func `what makes no sense is refused`(refusal: RefusedRelation) throws {
    let scene = try scene()
    let result = try scene.run(["relation", "add"] + refusal.options)
    #expect(result.code == refusal.code, "\(result.talk)")
    #expect(try scene.run("relation", "list", "--json").out == "[]\n")
  }

  @Test func `the same pair and topic again points at the one that is there`() throws {
    let scene = try scene()
    try scene.run("relation", "add", "--opinion", "O2", "--facet", "treatment", "--relation", "different")
    let result = try scene.run("relation", "add", "--opinion", "O2", "--facet", "treatment", "--relation", "agree")
    #expect(result.code == 1)
    #expect(
      result.talk == """
        L1 already says how O2 and O1 compare on “what is advised”: different. To change it: casebook relation edit L1

        """)
  }

  @Test func `where they agree after all the cause goes`() throws {
    let scene = try scene()
    try scene.run(
      "relation", "add", "--opinion", "O2", "--facet", "treatment", "--relation", "different", "--cause",
      "different-data")
    let result = try scene.run("relation", "edit", "L1", "--relation", "agree", "--json")
    #expect(result.out.contains("\"cause\": null"))
  }

  @Test func `a topic that one is silent on is kept, and that is said`() throws {
    let result = try scene().run("relation", "add", "--opinion", "O2", "--facet", "risks", "--relation", "different")
    #expect(result.code == 0)
    #expect(
      result.talk == "Nothing is noted in O1 on “what may go wrong” yet: casebook opinion edit O1\n--risks …\n")
  }

  private func scene() throws -> Scene {
    let scene = try Scene.seenOnce()
    try scene.addSecondOpinion()
    return scene
  }
}

/// Options that make no sense, and the code they end with.
struct RefusedRelation {
  let options: [String]
  let code: Int32

  init(_ options: String, _ code: Int32) {
    self.options = options.split(separator: " ").map(String.init)
    self.code = code
  }
}
