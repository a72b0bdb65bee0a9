import CaseModel
import CaseStore
import Terminal
import Testing

@Suite struct SearchCommandTests {
  @Test func `hits say what they are, and mark the words`() throws {
    let scene = try Scene.seenOnce()
    try scene.addSecondOpinion()
    let out = try scene.run("search", "tear").out
    #expect(
      out == """
        O2  opinion, Thu 10 Dec 2026, today
            degenerative «tear» with early arthritis · likely · 12 weeks of
            physiotherapy first · low · Dr. Example-South
        V1  visit, Mon 2 Nov 2026, 38 days ago
            Meniscus «tear»; operation 16 Dec. · Dr. Example-North
        O1  opinion, Mon 2 Nov 2026, 38 days ago
            medial meniscus «tear» · likely · arthroscopic operation · three months are
            safe · Dr. Example-North

        """)
    let found = try scene.run("search", "early", "tear", "--json").out
    #expect(
      found == """
        [
          {
            "case": "C1",
            "kind": "opinion",
            "on": "2026-12-10",
            "ref": "O2",
            "text": "degenerative tear with early arthritis\\nlikely\\n12 weeks of physiotherapy first\\nlow\\nDr. Example-South"
          }
        ]

        """)
  }

  @Test func `with several open cases each hit says in which`() throws {
    let scene = try Scene.seenOnce()
    try scene.openCase("Shoulder")
    #expect(
      try scene.run("search", "operation 16").out.hasPrefix("V1  visit, Mon 2 Nov 2026, 38 days ago · Knee, Nov 2026\n")
    )
  }

  @Test func `closed cases are counted beside the answer`() throws {
    let scene = try Scene.seenOnce()
    try scene.openCase("Shoulder") { $0.closedOn = $0.openedOn }
    let result = try scene.run("search", "shoulder")
    #expect(result.out == "Nothing found for “shoulder”.\n")
    #expect(result.talk == "1 more in closed cases: add --case C2\n")
    #expect(try scene.run("search", "shoulder", "--case", "C2").out.contains("«Shoulder»"))
  }

  @Test func `more than fifty are cut off, and that is said`() throws {
    let scene = try Scene.seenOnce()
    try scene.store.write { ledger in
      for number in 1...51 {
        _ = try ledger.add(
          Note(caseFile: Reference(1), writtenOn: Day(number: 20_000 + number), text: "swollen \(number)"))
      }
    }
    let result = try scene.run("search", "swollen")
    #expect(result.out.split(separator: "\n").count == 100)
    #expect(result.talk == "Only the newest 50 are shown; there are more. Another word narrows it.\n")
  }

  @Test(arguments: ["***", "\"\"", "🙂", " "])
  func `something without a letter is no word to look for`(typed: String) throws {
    let result = try Scene.seenOnce().run("search", typed)
    #expect(result.code == 64)
    #expect(result.talk == "“\(typed)” has no letter or digit to look for. Type at least one word.\n")
  }

  @Test func `before there is a casebook there is nothing to find`() throws {
    #expect(try Scene().run("search", "knee", "--json").out == "[]\n")
  }
}
