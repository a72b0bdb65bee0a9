import Foundation
import Terminal
import Testing

@Suite struct CompareAnswerTests {
  @Test func `for programs all topics are there and every key`() throws {
    let scene = try Scene.seenOnce()
    try scene.addSecondOpinion()
    try scene.run(
      "relation", "add", "--opinion", "O2", "--facet", "diagnosis", "--relation", "refined", "--cause",
      "different-reading")
    let json = try scene.run("compare", "--json").out
    #expect(json.hasPrefix(Self.firstFacet))
    #expect(json.components(separatedBy: "\"facet\": ").count == 14)
    #expect(json.components(separatedBy: "\"relations\": ").count == 27)
  }

  @Test(arguments: [40, 80, 120])
  func `Chinese, emoji and accents stay in their columns`(width: Int) throws {
    let scene = try Scene.seenOnce(width: width)
    try scene.run(
      "opinion", "add", "--doctor", "林医生", "--diagnosis", "右膝关节退行性撕裂，伴早期关节炎，不需要马上手术。", "--certainty",
      "naïve é 👩‍👩‍👧 sicher", "--treatment", "先做十二周物理治疗 🦵")
    let out = try scene.run("compare").out
    #expect(out.split(separator: "\n").allSatisfy { DisplayText.width(of: String($0)) <= width })
    let column = out.split(separator: "\n").map { line in
      line.range(of: "右膝").map { DisplayText.width(of: String(line[..<$0.lowerBound])) }
    }.compactMap(\.self)
    let other = out.split(separator: "\n").map { line in
      line.range(of: "naïve").map { DisplayText.width(of: String(line[..<$0.lowerBound])) }
    }.compactMap(\.self)
    #expect(column == other)
    #expect(column.count == 1)
  }

  @Test func `a text cannot drive the terminal`() throws {
    let scene = try Scene.seenOnce()
    try scene.run("doctor", "edit", "D2", "--name", "Dr. \u{1B}[2JEvil\u{202E}")
    try scene.run("question", "add", "--text", "Why?\u{9B}31m")
    try scene.run("question", "answer", "Q1", "--doctor", "D2", "--text", "a\u{7}\rb")
    try scene.run("opinion", "add", "--doctor", "D2", "--diagnosis", "x\u{1B}]0;t\u{7}\u{2066}y\rz")
    for arguments in [
      ["compare"], ["compare", "--plain"], ["compare", "--json"], ["timeline"], ["timeline", "--json"],
      ["search", "evil"], ["search", "evil", "--json"], ["visit", "list"], ["question", "list"],
      ["opinion", "show", "O2"],
    ] {
      let out = try scene.run(arguments).out
      #expect(!out.isEmpty)
      #expect(DisplayText.sanitise(out) == out, "\(arguments)")
    }
  }

  @Test func `without an opinion it says what to do, and questions are shown all the same`() throws {
    let scene = try Scene()
    try scene.openCase()
    try scene.run("question", "add", "--text", "Why?")
    #expect(
      try scene.run("compare").out == """
        Opinions side by side: Knee, Nov 2026 (C1)
        No opinion is noted yet. To note one: casebook opinion add

        Questions without an answer yet
        - Q1 Why?

        """)
  }

  @Test func `with several open cases one has to be named`() throws {
    let scene = try Scene.seenOnce()
    try scene.openCase("Shoulder")
    let result = try scene.run("compare")
    #expect(result.code == 1)
    #expect(result.talk.contains("  C1 Knee, Nov 2026\n  C2 Shoulder\n"))
    #expect(try scene.run("compare", "--case", "C1").code == 0)
  }

  @Test func `before there is a case there is nothing, and that is no error`() throws {
    let scene = try Scene()
    for command in ["compare", "timeline"] {
      #expect(try scene.run(command).out == "Nothing is written here yet. To begin: casebook start\n")
      #expect(try scene.run(command, "--json").out == "[]\n")
    }
  }

  private static let firstFacet = """
    {
      "case": "C1",
      "facets": [
        {
          "answers": [
            {
              "cause": null,
              "opinion": "O1",
              "relation": null,
              "relations": [],
              "text": "medial meniscus tear",
              "to": null
            },
            {
              "cause": "different-reading",
              "opinion": "O2",
              "relation": "refined",
              "relations": [
                {
                  "cause": "different-reading",
                  "relation": "refined",
                  "to": "O1"
                }
              ],
              "text": "degenerative tear with early arthritis",
              "to": "O1"
            }
          ],
          "facet": "diagnosis"
        },

    """
}
