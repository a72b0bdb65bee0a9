import CaseModel
import CaseStore
import Testing

/// What still waits is read by itself; the reminders must not tell it from everything there is.
@Suite struct WatchedPictureTests {
  private func told(_ scene: Scene, _ asOf: String, whole: Bool) throws -> Reminders {
    try scene.keep { ledger in
      let files = try ledger.openCases()
      let pictures = try whole ? ledger.pictures(of: files) : ledger.watchedPictures(of: files)
      return try Reminders(of: pictures, asOf: day(asOf), days: 60)
    }
  }

  private func filled() throws -> Scene {
    let scene = try Scene.knee()
    try scene.askOrthopaedics()
    try scene.run("request", "add", "--from", "Done", "--to", "self", "--item", "a", "--sent", "2026-11-05")
    try scene.run("request", "receive", "R2", asOf: "2026-11-09")
    try scene.run(
      "request", "add", "--from", "Office", "--to", "South", "--item", "a", "--item", "b", "--sent", "2026-11-05")
    try scene.run("request", "receive", "R3", "--item", "1", asOf: "2026-11-09")
    try scene.run("request", "add", "--from", "Lab", "--to", "self", "--item", "slides:s", "--sent", "2026-11-05")
    try scene.run("request", "item", "R4", "--item", "1", "--return-by", "2026-12-20")
    try scene.run("request", "receive", "R4", asOf: "2026-11-09")
    try scene.callInsurer()
    try scene.run("insurance", "note", "add", "--at", "2026-11-04 15:00", "--promised", "a list")
    try scene.book("2026-12-10 09:30", cancelBy: "2026-12-08")
    try scene.book("2026-11-20 09:30")
    try scene.keep { ledger in
      var task = CaseTask(caseFile: Reference(1), text: "Buy a folder")
      task.due = try day("2026-11-18")
      _ = try ledger.add(task)
      task.doneOn = try day("2026-11-18")
      _ = try ledger.add(task)
    }
    return scene
  }

  @Test func `what still waits tells as much as everything`() throws {
    let scene = try filled()
    func compare() throws {
      for asOf in ["2026-11-05", "2026-11-12", "2026-11-21", "2026-12-09", "2026-12-11", "2026-12-21"] {
        let lean = try told(scene, asOf, whole: false)
        #expect(try lean == told(scene, asOf, whole: true))
        #expect(lean.items.count > 4)
      }
    }
    try compare()
    try scene.keep { ledger in
      for on in ["2026-11-20", "2026-11-25"] {
        _ = try ledger.add(
          Visit(caseFile: Reference(1), doctor: Reference(2), round: 1, visitedOn: try day(on)))
      }
    }
    try compare()
    try scene.keep { ledger in
      for choice in [DecisionChoice.combine, .undecided, .stayWithNew] {
        _ = try ledger.add(
          Decision(caseFile: Reference(1), round: 1, choice: choice, decidedOn: try day("2026-11-30")))
      }
    }
    try compare()
  }

  @Test func `what is settled is not read`() throws {
    let scene = try filled()
    let picture = try scene.keep { try $0.watchedPictures(of: try $0.openCases())[0] }
    #expect(picture.requests.map(\.reference.description) == ["R1", "R3", "R4"])
    #expect(picture.tasks.map(\.reference.description) == ["T1"])
    #expect(picture.insuranceNotes.map(\.reference.description) == ["N1", "N2"])
  }
}
