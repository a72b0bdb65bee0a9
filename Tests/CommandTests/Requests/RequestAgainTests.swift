import Testing

/// A request that is sent once more, acknowledged late, or refused.
@Suite struct RequestAgainTests {
  private func scene() throws -> Scene {
    let scene = try Scene.knee()
    try scene.run(
      "request", "add", "--from", "Sample Hospital", "--to", "self", "--item", "notes:letters", "--item", "images:CT",
      "--sent", "2026-11-05", asOf: "2026-11-05")
    return scene
  }

  @Test func `sending it again does not move the law's day`() throws {
    let scene = try scene()
    try scene.run("request", "send", "R1", "--on", "2026-12-10", asOf: "2026-12-10")
    let remind = try scene.run("remind", "--json", asOf: "2026-12-11").out
    #expect(remind.contains("\"dueOn\": \"2026-12-05\""))
    #expect(remind.contains("\"state\": \"overdue\""))
  }

  @Test func `that they say they have it is not the day on which they had it`() throws {
    let scene = try scene()
    let said = try scene.run("request", "acknowledge", "R1", "--on", "2026-11-24", "--json", asOf: "2026-11-24").out
    #expect(said.contains("\"legal\": \"2026-12-05\""))
    #expect(said.contains("\"legalEstimated\": true"))
    #expect(said.contains("\"receivedByThem\": null"))
  }

  @Test func `what was refused is set aside with the rest, and nobody is late with it`() throws {
    let scene = try scene()
    try scene.run("request", "deny", "R1", "--note", "in writing", asOf: "2026-11-10")
    let remind = try scene.run("remind", asOf: "2027-01-12").out
    #expect(!remind.contains("OVERDUE"))
    #expect(remind.contains("Whether you can do without what Sample Hospital refused: letters, CT."))
    let closed = try scene.run("request", "close", "R1", "--note", "not needed", asOf: "2026-11-11")
    #expect(closed.code == 0)
    let shown = try scene.run("request", "show", "R1", "--json").out
    #expect(shown.contains("\"state\": \"closed\""))
    #expect(!shown.contains("\"state\": \"denied\""))
  }

  @Test func `of a request refused in part, what is open is named`() throws {
    let scene = try scene()
    try scene.run("request", "deny", "R1", "--item", "2", "--note", "no", asOf: "2026-11-10")
    let remind = try scene.run("remind", asOf: "2026-12-12").out
    #expect(remind.contains("OVERDUE 7 days"))
    #expect(!remind.contains("CT"))
  }

  @Test func `what is only written down is not said to be asked for`() throws {
    let scene = try Scene.knee()
    let saved = try scene.run(
      "request", "add", "--from", "Sample Hospital", "--to", "self", "--item", "notes:letters", asOf: "2026-11-05")
    #expect(saved.out.contains(": not asked for yet"))
    #expect(try scene.run("request", "send", "R1", asOf: "2026-11-05").out.contains(": asked for"))
  }

  @Test func `the day they had it is not said twice, and taken away with what it followed from`() throws {
    let scene = try scene()
    try scene.run("request", "acknowledge", "R1", "--on", "2026-11-06", asOf: "2026-11-06")
    try scene.run("request", "edit", "R1", "--received-by-them", "2026-11-06")
    let same = try scene.run("request", "show", "R1", "--json").out
    #expect(same.contains("\"receivedByThem\": \"2026-11-06\""))
    #expect(!same.contains("\"received-by-them\""))
    try scene.run("request", "edit", "R1", "--received-by-them", "")
    let gone = try scene.run("request", "show", "R1", "--json").out
    #expect(gone.contains("\"receivedByThem\": null"))
    #expect(gone.contains("\"legalEstimated\": true"))
  }
}
