import CaseModel
import CaseStore
import Terminal
import Testing

@Suite struct VisitEditTests {
  @Test func `the open task follows what the visit says is next`() throws {
    let scene = try logged()
    try scene.run("visit", "edit", "V2", "--next-by", "2026-12-20")
    #expect(try scene.tasks() == ["T1 Call by 2026-12-20, V2"])
    try scene.run("visit", "edit", "V2", "--next-by", "")
    #expect(try scene.tasks() == [])
    try scene.run("visit", "edit", "V2", "--next", "Write", "--next-by", "2026-12-21")
    #expect(try scene.tasks() == ["T2 Write by 2026-12-21, V2"])
  }

  @Test func `a task that was changed by itself is left alone`() throws {
    let scene = try logged()
    _ = try scene.store.write { try $0.change(Reference<CaseTask>(1)) { $0.text = "Call before noon" } }
    try scene.run("visit", "edit", "V2", "--next", "Write")
    #expect(try scene.tasks() == ["T1 Call before noon by 2026-12-15, V2"])
  }

  @Test func `removing a visit opens its appointment again`() throws {
    let scene = try logged()
    let result = try scene.run("visit", "remove", "V2", "--yes")
    #expect(result.code == 0)
    #expect(try scene.appointment(1).state == .booked)
    #expect(try scene.history(of: 1).map(\.state) == [.done, .booked])
  }

  @Test func `taking the appointment away opens it again, naming it closes it again`() throws {
    let scene = try logged()
    try scene.run("visit", "edit", "V2", "--appointment", "")
    #expect(try scene.appointment(1).state == .booked)
    try scene.run("visit", "edit", "V2", "--appointment", "A1")
    #expect(try scene.appointment(1).state == .done)
  }

  @Test func `what was said cannot be emptied`() throws {
    let result = try logged().run("visit", "edit", "V2", "--said", "")
    #expect(result.code == 64)
    #expect(result.talk == "--said cannot be empty: type what it is to be instead.\n")
  }

  @Test func `without an option every field is asked, and no question again`() throws {
    let scene = try logged()
    try scene.run("question", "add", "--text", "How long?")
    let result = try scene.run("visit", "edit", "V2", replies: ["", "", "Sam", "", "", "", ""])
    #expect(result.out.contains("Who was there  Sam"))
  }

  private func logged() throws -> Scene {
    let scene = try Scene.seenOnce()
    try scene.run("visit", "log", "--doctor", "south", "--said", "x", "--next", "Call", "--next-by", "2026-12-15")
    return scene
  }
}
