import CaseModel
import CaseStore
import Testing

@Suite struct RemindCommandTests {
  @Test func `without a casebook there is nothing, and that is no error`() throws {
    let scene = try Scene(today: "2026-11-05")
    let page = try scene.run("remind", "--exit-code")
    #expect(page.out == "No case is open. To begin one: casebook start.\n")
    #expect(page.code == 0)
    #expect(
      try scene.run("remind", "--json").out == """
        {
          "asOf": "2026-11-05",
          "items": [],
          "unknown": []
        }

        """)
  }

  @Test func `a line for programs has all its keys`() throws {
    let scene = try Scene.knee()
    try scene.askOrthopaedics()
    try scene.run("request", "edit", "R1", "--received-by-them", "", asOf: "2026-11-06")
    #expect(
      try scene.run("remind", "--json", "--days", "5", asOf: "2026-12-06").out == """
        {
          "asOf": "2026-12-06",
          "items": [
            {
              "action": "casebook request chase R1",
              "basis": "legal",
              "case": "C1",
              "daysLeft": -1,
              "dueOn": "2026-12-05",
              "estimated": true,
              "kind": "request",
              "ref": "R1",
              "state": "overdue",
              "what": "Sample Orthopaedics is 1 day past the latest day by law (Sat 5 Dec). That day is an estimate: \
        the day they had the request is not known. Needed by Tue 8 Dec. Missing: MRI images, MRI report, consult \
        notes. Nothing heard since it was sent on 5 Nov. Call 555-0101."
            }
          ],
          "unknown": [
            {
              "case": "C1",
              "kind": "request",
              "missing": "received-by-them",
              "ref": "R1",
              "what": "The day Sample Orthopaedics had the request; its latest day by law, Sat 5 Dec, is an estimate."
            },
            {
              "case": "C1",
              "kind": "appointment",
              "missing": "at",
              "ref": "C1",
              "what": "The day of the second visit."
            }
          ]
        }

        """)
  }

  @Test func `nothing is never said to be due while something is not known`() throws {
    let scene = try Scene.child(today: "2026-10-14")
    try scene.run("request", "add", "--from", "Model Imaging", "--to", "self", "--item", "images:X-ray")
    #expect(
      try scene.run("remind").out == """
        Nothing with a date within 14 days.

        Not known:
        - When Mia's treatment is to start.
        - How long it is safe to wait: ask the doctor.
        - Not sent yet, so its days do not run: X-ray from Model Imaging.
        - The day of the second visit.

        A reminder comes only when you run casebook.

        """)
    #expect(
      try Scene.knee(today: "2026-11-05").run("remind", "--days", "1").out == """
        Nothing with a date within 1 day.

        Not known:
        - The day of the second visit.

        A reminder comes only when you run casebook.

        """)
  }

  @Test func `of several cases the overdue comes first, each line with its case`() throws {
    let scene = try Scene.knee()
    try scene.keep { ledger in
      var file = CaseFile(person: Reference(1), title: "Hip", jurisdiction: .us, openedOn: try day("2026-11-03"))
      file.treatmentStart = .begun
      let reference = try ledger.add(file).reference
      var task = CaseTask(caseFile: reference, text: "Buy a folder")
      task.due = try day("2026-11-18")
      _ = try ledger.add(task)
      var other = CaseTask(caseFile: Reference(1), text: "Find the disc")
      other.due = try day("2026-11-19")
      _ = try ledger.add(other)
    }
    #expect(
      try scene.run("remind", "--plain", asOf: "2026-11-19").out == """
        OVERDUE 1 day: Hip (C2): Buy a folder (by Wed 18 Nov, yesterday).
          casebook task done T1
        DUE today: Knee (C1): Find the disc (by Thu 19 Nov, today).
          casebook task done T2

        Not known:
        - Knee: The day of the second visit.
        - Hip: The day of the second visit.

        A reminder comes only when you run casebook.

        """)
    #expect(try !scene.run("remind", "--case", "Knee", asOf: "2026-11-19").out.contains("folder"))
  }

  @Test func `a closed case is left out`() throws {
    let scene = try Scene.knee()
    try scene.askOrthopaedics()
    try scene.keep { _ = try $0.change(Reference<CaseFile>(1)) { $0.closedOn = try day("2026-11-20") } }
    #expect(
      try scene.run("remind", asOf: "2026-12-20").out
        == "No case is open. To begin one: casebook start. Closed ones: casebook case list\n")
  }

  @Test func `what the plan does not know is told beside what requests do not know`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.run("start", "--situation", "surgery", "--doctor", "Dr. Example-North", "--treatment", "an operation")
    #expect(
      try scene.run("remind").out == """
        Nothing with a date within 14 days.

        Not known:
        - When the operation is to start.
        - How long it is safe to wait: ask the doctor.
        - The day of the second visit.

        A reminder comes only when you run casebook.

        """)
  }

  @Test func `looking back is refused`() throws {
    let result = try Scene.knee().run("remind", "--days=-1")
    #expect(result.talk == "--days “-1”: look ahead 0 days or more.\n")
    #expect(result.code == 64)
  }
}
