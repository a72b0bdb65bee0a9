import Testing

/// `-` reads standard input wherever something is typed freely.
@Suite struct StandardInputTests {
  private func scene() throws -> Scene {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase()
    return scene
  }

  @Test func `a task is read as a note is`() throws {
    let saved = try scene().run("task", "add", "--text", "-", "--json", input: "Call the clinic\n")
    #expect(saved.out.contains("\"text\": \"Call the clinic\""))
  }

  @Test func `no doctor is called by a dash`() throws {
    let logged = try scene().run("visit", "log", "--doctor", "-", "--said", "x", input: "")
    #expect(logged.code == 65)
    #expect(logged.talk.contains("--doctor"))
  }

  @Test func `two of them cannot both read it`() throws {
    let asked = try scene().run("request", "add", "--from", "-", "--to", "self", "--item", "-", input: "x")
    #expect(asked.code == 64)
  }

  @Test(arguments: ["-h", "--help", "--text", "--json"]) func `an option's name is no text`(value: String) throws {
    #expect(try scene().run("note", "add", "--text=\(value)").code == 64)
  }
}
