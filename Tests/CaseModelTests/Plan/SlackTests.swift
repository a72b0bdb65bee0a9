import CaseModel
import Testing

/// The days between the visit and the treatment, and their words.
struct SlackTests {
  private func slack(_ sample: SampleCase, _ day: String = "2026-11-04") throws -> Int? {
    sample.picture.slackDays(asOf: try CaseModelTests.day(day))
  }

  private func words(_ sample: SampleCase, _ day: String = "2026-11-04") throws -> String {
    SlackWords(try sample.outlook(day)).sentences
  }

  @Test func `from the offer or the live appointment to the earlier of treatment and safe day`() throws {
    var sample = SampleCase(start: "2026-12-16", safeBy: "2027-02-02")
    #expect(try slack(sample) == nil)
    sample.doctor(2, state: .waitlisted, offered: "2026-12-22")
    #expect(try slack(sample) == -6)
    #expect(try slack(sample, "2026-12-22") == -6)
    #expect(try slack(sample, "2026-12-23") == nil)
    sample.appointment(at: nil, .waitlisted)
    #expect(try slack(sample) == -6)
    sample.appointment(at: "2026-12-10 09:30")
    #expect(try slack(sample, "2026-11-10") == 6)
    sample.doctor(3, "Dr. Example-West", role: .candidate, offered: "2026-12-01")
    #expect(try slack(sample, "2026-11-10") == 15)
    sample.picture.consultations[2].facts.state = .declined
    #expect(try slack(sample, "2026-11-10") == 6)
    sample.picture.appointments[1].facts.state = .cancelled
    #expect(try slack(sample, "2026-11-10") == -6)
  }

  @Test func `unknown where either side is, where the treatment has begun, and once the doctor was seen`() throws {
    for (start, safe, expected) in [
      (nil, nil, nil), ("begun", "2027-02-02", nil), ("none", nil, nil), ("none", "2026-12-20", 10),
      (nil, "2026-12-01", -9), ("2026-12-16", "2026-12-12", 2),
    ] as [(String?, String?, Int?)] {
      var sample = SampleCase(start: start, safeBy: safe)
      sample.doctor(2, offered: "2026-12-10")
      #expect(try slack(sample) == expected)
    }
    var seen = SampleCase(start: "2026-12-16")
    seen.doctor(2, offered: "2026-12-22")
    seen.visit(on: "2026-12-10")
    #expect(try slack(seen, "2026-12-12") == nil)
  }

  @Test func `days to the treatment, negative once the day has passed`() throws {
    let sample = SampleCase(start: "2026-12-16").picture
    #expect(sample.daysToTreatment(asOf: try day("2026-12-03")) == 13)
    #expect(sample.daysToTreatment(asOf: try day("2026-12-18")) == -2)
    for start in ["begun", "none", nil] {
      #expect(SampleCase(start: start).picture.daysToTreatment(asOf: try day("2026-12-03")) == nil)
    }
  }

  @Test func `before the visit`() throws {
    var sample = SampleCase(start: "2026-11-26")
    #expect(try words(sample, "2026-11-07") == "Operation in 19 days (Thu 26 Nov). No second visit yet.")
    sample.doctor(2, offered: "2026-12-02")
    #expect(
      try words(sample, "2026-11-07")
        == "Operation in 19 days (Thu 26 Nov). First free visit 6 days after the operation.")
    sample.appointment(at: "2026-11-20 09:30")
    #expect(
      try words(sample, "2026-11-07") == "Operation in 19 days (Thu 26 Nov). Second visit 6 days before the operation.")
    sample.picture.appointments[0].facts.startsAt = WallTime("2026-11-26 09:30")
    #expect(
      try words(sample, "2026-11-25") == "Operation tomorrow (Thu 26 Nov). Second visit on the day of the operation.")
  }

  @Test func `a visit written down for a day that is still to come is doubted`() throws {
    var sample = SampleCase(start: "2026-11-26")
    sample.doctor(2)
    sample.visit(on: "2026-11-08")
    #expect(
      try words(sample, "2026-11-07").hasSuffix(
        "Second visit written down for Sun 8 Nov, a day still to come. A slip? Change it: casebook visit list"))
    #expect(try words(sample, "2026-11-08").hasSuffix("Second visit held on Sun 8 Nov."))
  }

  @Test func `begun, passed, none, not known: asked for, and it is never said that there is time`() throws {
    #expect(try words(SampleCase(start: "begun")) == "The operation has begun. No second visit yet.")
    #expect(
      try words(SampleCase(start: "2026-11-01"))
        == "The operation was planned for Sun 1 Nov, 3 days ago. Has it begun? Then note it (casebook case edit C1 "
        + "--treatment-start begun). No second visit yet.")
    #expect(
      try words(.child())
        == "Not known yet: when Mia's treatment starts. Ask, and note it (casebook case edit C1 --treatment-start DAY). "
        + "No second visit yet.")
    #expect(
      try words(.child(start: "none"))
        == "No treatment is planned. Not known yet: how long it is safe to wait. Ask the doctor. No second visit yet.")
    var child = SampleCase.child(start: "2026-12-16")
    child.skip(.act)
    #expect(try words(child) == "Mia's treatment in 42 days (Wed 16 Dec).")
  }

  @Test func `the safe day is said only where it has passed or would be passed`() throws {
    var sample = SampleCase(start: "none", safeBy: "2027-02-02")
    #expect(try words(sample) == "No operation is planned. No second visit yet.")
    sample.doctor(2, offered: "2026-12-10")
    #expect(try words(sample) == "No operation is planned. First free visit in 36 days (Thu 10 Dec).")
    sample.picture.consultations[1].facts.offeredOn = try day("2027-02-05")
    #expect(
      try words(sample)
        == "No operation is planned. First free visit 3 days after the last day on which it is safe to wait.")
    #expect(
      try words(SampleCase(start: "2026-12-16", safeBy: "2026-12-10"))
        == "Operation in 42 days (Wed 16 Dec). You were told that it is safe to wait until Thu 10 Dec. "
        + "No second visit yet.")
    #expect(
      try words(SampleCase(start: "2026-12-16", safeBy: "2026-11-01"))
        == "Operation in 42 days (Wed 16 Dec). You were told that it is safe to wait until Sun 1 Nov: that day has "
        + "passed. No second visit yet.")
  }

  @Test func `after the visit, and after the decision`() throws {
    var sample = SampleCase(start: "2026-12-16", safeBy: "2027-02-02", round: 2)
    sample.doctor(2, role: .third)
    sample.visit(on: "2026-12-10")
    #expect(
      try words(sample, "2026-12-12") == "Operation in 4 days (Wed 16 Dec). Third visit held on Thu 10 Dec.")
    sample.decision(.stayWithNew, on: "2026-12-12")
    #expect(
      try words(sample, "2026-12-12") == "Operation in 4 days (Wed 16 Dec). You decided: stay with the new doctor.")
    var letter = SampleCase(start: "begun")
    letter.doctor(2)
    letter.opinion(on: "2026-12-10")
    #expect(try words(letter, "2026-12-12") == "The operation has begun. The second opinion is here.")
  }
}
