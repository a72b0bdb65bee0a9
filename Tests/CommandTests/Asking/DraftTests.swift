import CaseModel
import Terminal
import Testing

/// What was typed and not saved is never lost, whatever is answered to the offer to go on with it.
@Suite struct DraftTests {
  private static let offer = "Go on with it? [Y/n, d: throw it away]:"

  private func scene() throws -> Scene {
    let scene = try Scene(today: "2026-11-04")
    try scene.openCase { $0.situations = [.surgery] }
    return scene
  }

  @Test func `a draft that is refused stays beside the next one`() throws {
    let scene = try scene()
    try scene.run("note", "add", replies: ["", "Fever", .interrupts])
    try scene.run("note", "add", replies: ["n", "", "Cough", .interrupts])
    #expect(
      try scene.run("note", "add", replies: ["n", "y", "y"]).transcript
        == """
        What you typed today at 10:00 for “note add” was kept, and is not saved yet:
          Wed 4 Nov 2026, today; Cough
        \(Self.offer) n
        What you typed today at 10:00 for “note add” was kept, and is not saved yet:
          Wed 4 Nov 2026, today; Fever
        \(Self.offer) y
        1 Of which day           Wed 4 Nov 2026, today
        2 What is worth keeping  Fever
        Save? [Y/n] (or a number, to change that line): y
        | Saved E1: note
        | Day   Wed 4 Nov 2026, today
        | Text  Fever
        | Case  C1

        """)
    let last = try scene.run("note", "add", replies: ["", "y"])
    #expect(last.out.contains("Text  Cough"))
    #expect(!last.talked.contains("Fever"))
  }

  @Test func `a draft that is thrown away is gone`() throws {
    let scene = try scene()
    try scene.run("note", "add", replies: ["", "Fever", .interrupts])
    try scene.run("note", "add", replies: ["d", .interrupts])
    #expect(!(try scene.run("note", "add", replies: [.interrupts]).talked.contains(Self.offer)))
  }

  @Test(arguments: ["?", "what", "1"]) func `any other answer is explained, and asked again`(reply: String) throws {
    let scene = try scene()
    try scene.run("note", "add", replies: ["", "Fever", .interrupts])
    let again = try scene.run("note", "add", replies: [.types(reply), "y", "y"])
    #expect(again.talked.contains("y takes up what you typed. n begins anew, and it stays."))
    #expect(again.out.contains("Saved E1"))
  }

  @Test func `whatever was answered is kept before the next question is asked`() throws {
    let scene = try scene()
    let prompts = ["Of which day", "What is worth keeping"]
    // The script ends: for the program that is as sudden as a power cut.
    #expect(throws: ScriptEnded.self) { try scene.run("note", "add", replies: ["yesterday"]) }
    let again = try scene.run("note", "add", replies: ["y", "Fever", ".", "y"])
    #expect(again.talked.contains("  Tue 3 Nov 2026, yesterday"))
    #expect(!again.talked.contains("\(prompts[0]) [Wed"))
    #expect(again.out.contains("Saved E1"))
  }

  @Test func `what was typed about one doctor is not offered for another`() throws {
    let scene = try scene()
    for name in ["Dr. Able", "Dr. Baker"] { try scene.run("doctor", "add", "--name", name) }
    try scene.run("visit", "log", "--doctor", "able", replies: ["", "", "A tear", ".", .interrupts])
    let other = try scene.run("visit", "log", "--doctor", "baker", replies: ["", "", "Nothing", ".", "", "y"])
    #expect(!other.talked.contains("A tear"))
    let same = try scene.run("visit", "log", "--doctor", "able", replies: ["y", "", "", "y"])
    #expect(same.talked.contains("Dr. Able (D1)"))
    #expect(same.out.contains("What was said  A tear"))
  }

  @Test func `what only the command said is no draft`() throws {
    let scene = try scene()
    try scene.run("visit", "log", "--doctor", "Dr. Able", replies: [.interrupts])
    #expect(!(try scene.run("visit", "log", replies: [.interrupts]).talked.contains(Self.offer)))
  }

  @Test func `the places that may hold records are kept until each was asked`() throws {
    let scene = try scene()
    try scene.run("records", replies: ["Sample Lab", "Sample Hospital", ".", .interrupts])
    let again = try scene.run("records", replies: [.interrupts])
    #expect(again.talked.contains("  Sample Lab; Sample Hospital\n"))
  }

  @Test func `what was changed of a record is offered again, and nothing else`() throws {
    let scene = try scene()
    try scene.run("doctor", "add", "--name", "Dr. Example-North", "--phone", "555-0100")
    try scene.run("doctor", "edit", "D1", replies: ["Dr. Example-Northwood", .interrupts])
    try scene.run("doctor", "edit", "D1", "--phone", "555-0199")
    let again = try scene.run("doctor", "edit", "D1", replies: ["y"] + Array(repeating: "", count: 8) + ["y"])
    #expect(again.talked.contains("  Dr. Example-Northwood\n"))
    let saved = try scene.run("doctor", "show", "D1", "--json").out
    #expect(saved.contains("\"name\": \"Dr. Example-Northwood\""))
    #expect(saved.contains("\"phone\": \"555-0199\""))
  }
}
