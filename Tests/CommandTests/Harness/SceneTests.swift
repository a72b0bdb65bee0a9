import Testing

@Suite struct SceneTests {
  @Test func `what one command keeps the next one finds`() throws {
    let scene = try Scene(today: "2026-11-04")
    let added = try scene.run("doctor", "add", "--name", "Dr. Example-North")
    #expect(added.code == 0)
    let listed = try scene.run("doctor", "list", "--json")
    #expect(listed.out.contains("\"ref\": \"D1\""))
  }

  @Test func `a refusal has its words and its code`() throws {
    let result = try Scene().run("doctor", "show", "D7")
    #expect(result.code == 1)
    #expect(result.out == "")
    #expect(result.talk == "There is no D7. See what there is: casebook doctor list\n")
  }
}
