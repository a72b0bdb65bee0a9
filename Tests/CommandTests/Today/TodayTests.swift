import CaseModel
import CaseStore
import Testing

/// `casebook` alone, and `casebook today`. 2026-11-05 is a Thursday.
struct TodayTests {
  /// A child's case, with a first doctor whose number is not known.
  private func addChild(to scene: Scene) throws {
    try scene.keep { ledger in
      let person = try ledger.add(Person(name: "Mia", relation: .child)).reference
      var file = CaseFile(person: person, title: "Mia, Oct 2026", jurisdiction: .uk, openedOn: try day("2026-10-12"))
      file.situations = [.unclearDiagnosis, .child]
      file.treatmentStart = .nonePlanned
      let reference = try ledger.add(file).reference
      let doctor = try ledger.add(Doctor(name: "Dr. Specimen-East")).reference
      _ = try ledger.add(Consultation(caseFile: reference, doctor: doctor, role: .first, round: 1))
    }
  }

  @Test func `an empty casebook welcomes, in three lines`() throws {
    let scene = try Scene()
    #expect(
      try scene.run().out == """
        Casebook is a private notebook for a second medical opinion. It stays on this
        computer.
        To begin: casebook start (ten short questions; most can be skipped)
        Emergency? Do not wait: call 911.

        """)
    #expect(
      try scene.run("--json").out == """
        {
          "asOf": "2026-11-04",
          "cases": []
        }

        """)
  }

  @Test func `the whole page: days, what is overdue, the next action, safety, steps`() throws {
    let scene = try Scene.knee()
    try scene.callInsurer()
    let page = """
      Thu 12 Nov 2026

      Knee (C1)
      Operation in 34 days (Wed 16 Dec). No second visit yet.
      OVERDUE 1 day: a promise of the insurer (N1)

      The next thing to do
      Call Dr. Example-South, 555-0102: “When is the first free visit? Is there a
      waiting list?”
      Why: There is no day for a second visit yet.
      Then type: casebook appointment add --doctor D2 --case C1
      Nobody answered? casebook consultation edit K2 --called-on today

      Emergency? Do not wait: call 911. Worse, or something new? Call your doctor
      today.
      Keep every treatment and appointment you have until you decide with a doctor.
      This is a notebook, not medical advice.

      1 Act quickly          started
      2 Ask for referrals    started
      3 Who pays             started
      4 Ask for the records  to do
      5 Read and decide      to do

      Not known:
      - The day of the second visit.

      """
    #expect(try scene.run(asOf: "2026-11-12").out == page)
    #expect(try scene.run("today", asOf: "2026-11-12").out == page)
  }

  @Test func `plain, for a child, after hours, without a number`() throws {
    let scene = try Scene(today: "2026-10-12", now: "19:30", timeZone: "Europe/London")
    try addChild(to: scene)
    #expect(
      try scene.run("--plain").out == """
        Mon 12 Oct 2026

        Mia, Oct 2026 (C1)
        No treatment is planned. Not known yet: how long it is safe to wait. Ask the
        doctor. No second visit yet.

        The next thing to do
        On Tue 13 Oct call Dr. Specimen-East: “How long is it safe to wait, and what
        should bring us back sooner?”
        Why: Nobody has said yet how long it is safe to wait.
        Then type: casebook act --case C1
        Nobody answered? casebook consultation edit K1 --called-on today
        Number not noted: casebook doctor edit D1 --phone …

        Emergency? Do not wait: call 999. Worse, or something new? Call Mia's doctor
        today.
        Keep all of Mia's treatments and appointments until you decide with a doctor.
        This is a notebook, not medical advice.

        1 Act quickly: to do
        2 Ask for referrals: to do
        3 Who pays: to do
        4 Ask for the records: to do
        5 Read and decide: to do

        Not known:
        - How long it is safe to wait: ask the doctor.
        - The day of the second visit.

        """)
    #expect(try scene.run("--as-of", "2026-10-12").out.contains("Call Dr. Specimen-East:"))
    #expect(try scene.run("--as-of", "2026-10-17").out.contains("On Mon 19 Oct call Dr. Specimen-East:"))
  }

  @Test func `the value for programs`() throws {
    let scene = try Scene.knee()
    try scene.callInsurer()
    try scene.keep { ledger in
      _ = try ledger.change(Reference<Consultation>(2)) { $0.offeredOn = try day("2026-12-22") }
    }
    #expect(
      try scene.run("today", "--json", asOf: "2026-12-03").out == """
        {
          "asOf": "2026-12-03",
          "cases": [
            {
              "case": "C1",
              "daysToTreatment": 13,
              "next": {
                "action": "casebook appointment add --doctor D2 --case C1",
                "ref": "K2",
                "rule": 5,
                "why": "Dr. Example-South's first free day (Tue 22 Dec) is 6 days after the operation. Keep both. Call \
        Dr. Example-South, 555-0102: “Is there a cancellation list? Or a video visit, or a written opinion from \
        the papers?” Or ask another doctor."
              },
              "overdue": 1,
              "slackDays": -6,
              "steps": {
                "act": "started",
                "evaluate": "to do",
                "insurance": "started",
                "records": "to do",
                "referrals": "started"
              },
              "title": "Knee",
              "unknown": []
            }
          ]
        }

        """)
  }

  @Test func `what changes the record changes the day`() throws {
    let scene = try Scene.knee()
    try scene.book("2026-12-10 09:30", cancelBy: "2026-12-08")
    let booked = try scene.run("--json").out
    #expect(booked.contains("\"rule\": 10,") && booked.contains("\"slackDays\": 6,"))
    #expect(booked.contains("\"act\": \"done\""))
    try scene.askOrthopaedics()
    #expect(try scene.run("--json").out.contains("\"rule\": 12,"))
    #expect(
      try scene.run(asOf: "2026-12-09").out.contains(
        """
        Operation in 7 days (Wed 16 Dec). Second visit 6 days before the operation.
        OVERDUE 3 days: records from Sample Orthopaedics (R1)

        The next thing to do
        Tomorrow, Thu 10 Dec, 09:30: Dr. Example-South, Specimen Clinic. Take the
        records and discs you have, the list of medicines, and your questions. Still
        missing: MRI images, MRI report and consult notes. Say so at the visit. Late, or
        lost? Call 555-0102.
        Afterwards type: casebook visit log --doctor D2 --on 2026-12-10 --appointment A1

        """))
  }

  @Test func `several cases: the most urgent first, one with --case, none when all are closed`() throws {
    let scene = try Scene.knee()
    try addChild(to: scene)
    let both = try scene.run().out
    let titles = both.split(separator: "\n").filter { $0.hasSuffix("(C1)") || $0.hasSuffix("(C2)") }
    #expect(titles == ["Mia, Oct 2026 (C2)", "Knee (C1)"])
    #expect(both.contains("call 999.") && both.contains("call 911."))
    let one = try scene.run("--case", "C1").out
    #expect(one.contains("Knee (C1)") && !one.contains("Mia"))
    try scene.keep { ledger in
      for number in 1...2 {
        _ = try ledger.change(Reference<CaseFile>(number)) { $0.closedOn = try day("2026-11-05") }
      }
    }
    #expect(
      try scene.run().out == "No case is open. To begin one: casebook start. Closed ones: casebook case list\n")
  }

  @Test func `a narrow screen`() throws {
    let out = try Scene.knee(width: 40).run().out
    #expect(out.split(separator: "\n").allSatisfy { $0.count <= 40 })
    #expect(out.contains("\nOperation in 41 days (Wed 16 Dec). No\nsecond visit yet.\n"))
  }
}
