import Testing

/// Somebody who was named in one round and not seen is not forgotten in the next.
@Suite struct LeftOverDoctorTests {
  private func thirdRound() throws -> Scene {
    let scene = try Scene.seenOnce(today: "2026-12-01")
    try scene.run("appointment", "add", "--doctor", "Dr. Example-East", "--at", "2026-12-15 09:00")
    try scene.run("visit", "log", "--doctor", "south", "--on", "2026-12-10", "--said", "Wait.", asOf: "2026-12-10")
    try scene.run("decision", "add", "--choice", "another-opinion", "--on", "2026-12-10", asOf: "2026-12-10")
    return scene
  }

  @Test func `a visit that is booked already is the next round's`() throws {
    let scene = try thirdRound()
    let today = try scene.run("today", asOf: "2026-12-12").out
    #expect(!today.contains("There is no doctor to ask"))
    #expect(today.contains("Third visit in 3 days (Tue 15 Dec)."))
    #expect(try scene.run("today", "--json", asOf: "2026-12-12").out.contains("\"act\": \"done\""))
  }

  @Test func `what is done with that doctor then belongs to that round`() throws {
    let scene = try thirdRound()
    try scene.run("appointment", "move", "A2", "--at", "2026-12-18 09:00", asOf: "2026-12-12")
    #expect(try scene.run("consultation", "show", "K2", "--json").out.contains("\"round\": 2"))
    #expect(try scene.run("appointment", "show", "A2", "--json").out.contains("\"round\": 2"))
    #expect(try scene.run("today", asOf: "2026-12-12").out.contains("Third visit in 6 days (Fri 18 Dec)."))
  }

  @Test func `going back leaves all as it was`() throws {
    let scene = try thirdRound()
    #expect(try scene.run("decision", "remove", "X1", "--yes").code == 0)
    #expect(try scene.run("consultation", "show", "K2", "--json").out.contains("\"round\": 1"))
  }
}
