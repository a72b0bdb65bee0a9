import Terminal
import Testing

/// Somebody leaves in the middle, and finds everything again.
@Suite struct StartDraftTests {
  /// The answers to all ten questions.
  private static let answers: [Reply] = [
    "2", "Mia", "1", "Dr. Example-North", "2 nov", "a cyst", "2", "an operation", "2026-12-16", "2027-02-02",
  ]

  @Test(arguments: 0..<answers.count) func `whoever leaves at a question finds the answers before it again`(
    left: Int
  ) throws {
    let scene = try Scene(today: "2026-11-04")
    let first = try scene.run("start", replies: Array(Self.answers.prefix(left)) + [.interrupts])
    #expect(first.code == 130)
    #expect(try scene.run("case", "list", "--json").out == "[]\n")
    let offered = left == 0 ? [] : [Reply.types("")]
    let again = try scene.run("start", replies: offered + Array(Self.answers.dropFirst(left)) + ["y"])
    #expect(again.code == 0)
    #expect(again.talked.contains("Go on with it?") == (left > 0))
    #expect(
      again.out.hasPrefix("Saved C1: Mia, Nov 2026\nWith it: Dr. Example-North (D1), the visit of Mon 2 Nov 2026"))
    let file = try scene.run("case", "show", "C1", "--json").out
    for value in [
      "\"treatment\": \"an operation\"", "\"treatmentStart\": \"2026-12-16\"", "\"safeBy\": \"2027-02-02\"",
    ] {
      #expect(file.contains(value))
    }
  }

  @Test func `a draft is offered until it is saved, and no longer`() throws {
    let scene = try Scene()
    try scene.run("start", replies: Self.answers + [.interrupts])
    try scene.run("start", replies: ["y", "y"])
    let next = try scene.run("start", replies: [.interrupts])
    #expect(!next.talked.contains("Go on with it?"))
  }

  @Test func `a draft whose day has passed meanwhile can still be saved`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.run("start", replies: Array(Self.answers.prefix(9)) + [.interrupts])
    scene.today = "2026-12-20"
    let again = try scene.run("start", replies: ["", "begun", "", "y"])
    #expect(again.code == 0)
    #expect(again.talked.contains("You had begun to type “2026-12-16”: When does it start?"))
    #expect(try scene.run("case", "show", "C1", "--json").out.contains("\"treatmentStart\": \"begun\""))
  }
}
