import CaseModel
import CaseStore
import Testing

/// The plan is read without most of what is settled; it must not tell it from everything there is.
@Suite struct PlannedPictureTests {
  /// All that today says of the one case, in a comparable shape.
  private func told(_ scene: Scene, _ asOf: String, whole: Bool) throws -> [String] {
    try scene.keep { ledger in
      let files = try ledger.openCases()
      let pictures = try whole ? ledger.pictures(of: files) : ledger.plannedPictures(of: files)
      return try pictures.flatMap { picture in
        let today = TodayOfCase(picture, CallTime(today: try day(asOf)))
        return today.steps.map { "\($0)" } + today.unknown + today.overdue.map { today.outlook.brief($0) }
          + ["\(today.next)", today.slackWords, "\(today.slackDays as Int?)"]
      }
    }
  }

  private func compare(_ scene: Scene, _ location: SourceLocation = #_sourceLocation) throws {
    for asOf in ["2026-11-05", "2026-11-12", "2026-11-21", "2026-12-03", "2026-12-09", "2026-12-11", "2026-12-21"] {
      #expect(
        try told(scene, asOf, whole: false) == told(scene, asOf, whole: true), "\(asOf)", sourceLocation: location)
    }
  }

  @Test func `the plan is the same as with everything`() throws {
    let scene = try Scene.knee()
    try compare(scene)
    try scene.askOrthopaedics()
    try scene.callInsurer()
    try compare(scene)
    try scene.book("2026-12-10 09:30", cancelBy: "2026-12-08")
    try compare(scene)
    try scene.run("request", "receive", "R1", asOf: "2026-12-08")
    try scene.run(
      "request", "add", "--from", "Office", "--to", "South", "--item", "a", "--item", "b", "--sent", "2026-11-05")
    try scene.run("request", "confirm", "R2", asOf: "2026-11-09")
    try compare(scene)
    try scene.keep { ledger in
      let file = Reference<CaseFile>(1)
      for day in 1...9 {
        _ = try ledger.add(
          Visit(
            caseFile: file, doctor: Reference(1 + day % 2), round: 1,
            visitedOn: try CommandTests.day("2026-11-0\(day)")))
      }
      var opinion = Opinion(caseFile: file, doctor: Reference(2), round: 1, givenOn: try day("2026-12-10"))
      opinion.texts = [.ifWeWait: "low"]
      _ = try ledger.add(opinion)
      _ = try ledger.add(Diagnosis(caseFile: file, name: "a tear"))
      _ = try ledger.add(Question(caseFile: file, text: "How long can I wait?"))
      _ = try ledger.add(CredentialCheck(doctor: Reference(2), source: "a register", checkedOn: try day("2026-11-04")))
      try ledger.skip(StepSkip(round: 1, step: .referrals, reason: "not for me"), in: file)
    }
    try compare(scene)
    try scene.keep { ledger in
      for choice in [DecisionChoice.undecided, .stayWithNew] {
        _ = try ledger.add(
          Decision(caseFile: Reference(1), round: 1, choice: choice, decidedOn: try day("2026-12-12")))
      }
    }
    try compare(scene)
    try scene.keep { _ = try $0.change(Reference<CaseFile>(1)) { $0.round = 2 } }
    try compare(scene)
  }

  @Test func `what is settled is not read`() throws {
    let scene = try Scene.knee()
    try scene.keep { ledger in
      for number in 1...20 {
        _ = try ledger.add(
          Visit(caseFile: Reference(1), doctor: Reference(1), round: 1, visitedOn: try day("2026-11-04")))
        _ = try ledger.add(Note(caseFile: Reference(1), writtenOn: try day("2026-11-04"), text: "day \(number)"))
      }
    }
    let picture = try scene.keep { try $0.plannedPictures(of: try $0.openCases())[0] }
    #expect(picture.visits.count == 1)
    #expect(picture.notes.isEmpty)
  }
}
