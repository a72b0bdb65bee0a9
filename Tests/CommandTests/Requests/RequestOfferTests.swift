import CaseModel
import Terminal
import Testing

/// The records that are offered by their numbers.
@Suite struct RequestOfferTests {
  @Test func `numbers, ranges and words are taken, and a number that is none is not`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    let asked = try scene.run(
      "request", "add", "--from", "Sample Hospital", "--to", "self", "--method", "mail", "--sent", "2026-11-04",
      replies: ["1 99", "2-3", "99", "<", "-", "other:own words", ".", "", "", "", "", "y"])
    #expect(asked.talked.contains("There is no 99 in the list. The numbers go from 1 to "))
    #expect(asked.talked.contains("Type . to end; then the next question takes < and -."))
    let items = try scene.run("request", "show", "R1", "--json").out
    #expect(items.contains("\"number\": 3"))
    #expect(!items.contains("\"number\": 4"))
    #expect(items.contains("\"description\": \"own words\""))
  }
}
