import CaseModel
import Testing

/// The two worked stories, as far as each had come on a day.
struct StoryTests {
  /// The knee operation, with everything that had happened by that day.
  private func knee(_ today: String) -> SampleCase {
    var sample = SampleCase(start: "2026-12-16", safeBy: "2027-02-02")
    sample.visit(with: 1, on: "2026-11-02")
    sample.opinion(of: 1, on: "2026-11-02")
    sample.doctor(2, state: .waitlisted, offered: "2026-12-22") { $0.independent = .yes }
    sample.lookedUp()
    sample.insuranceNote(
      [.coverage, .programme, .referral, .network, .cost], at: "2026-11-04 14:10", promisedBy: "2026-11-11")
    if today >= "2026-11-05" {
      sample.request(
        sent: "2026-11-05", acknowledged: "2026-11-06", needBy: "2026-12-08",
        items: today >= "2026-12-09"
          ? [.received, .received, .received]
          : today >= "2026-12-02" ? [.open, .received, .received] : [.open, .open, .open])
    }
    if today >= "2026-11-10" { sample.appointment(at: "2026-12-10 09:30") { $0.cancelBy = Day("2026-12-08") } }
    if today >= "2026-11-16" { sample.picture.insuranceNotes[0].facts.keptOn = Day("2026-11-16") }
    if today >= "2026-11-20" { sample.happened(.chased, on: "2026-11-20", until: "2026-11-27") }
    if today >= "2026-12-10" {
      sample.visit(on: "2026-12-10")
      sample.opinion(on: "2026-12-10")
      sample.picture.appointments[0].facts.state = .done
    }
    if today >= "2026-12-12" { sample.decision(.stayWithNew, on: "2026-12-12") }
    return sample
  }

  @Test(arguments: [
    ("2026-11-04", 5), ("2026-11-05", 5), ("2026-11-09", 5), ("2026-11-10", 12), ("2026-11-11", 12),
    ("2026-11-12", 12), ("2026-11-16", 12), ("2026-11-19", 11), ("2026-11-20", 12), ("2026-11-23", 12),
    ("2026-11-28", 11), ("2026-12-03", 7), ("2026-12-08", 7), ("2026-12-09", 2), ("2026-12-10", 4), ("2026-12-12", 15),
  ])
  func `the knee, day by day`(today: String, rule: Int) throws {
    #expect(try knee(today).next(today).rule == rule)
  }

  @Test func `the knee: slack, steps, and what is left at the end`() throws {
    func states(_ today: String) throws -> [String] {
      knee(today).picture.steps(asOf: try day(today)).map(\.state.rawValue)
    }
    #expect(knee("2026-11-04").picture.slackDays(asOf: try day("2026-11-04")) == -6)
    #expect(knee("2026-11-10").picture.slackDays(asOf: try day("2026-11-10")) == 6)
    #expect(try states("2026-11-04") == ["started", "done", "done", "to do", "to do"])
    #expect(try states("2026-11-10") == ["done", "done", "done", "started", "to do"])
    #expect(try states("2026-12-09") == ["done", "done", "done", "done", "to do"])
    #expect(try states("2026-12-12") == ["done", "done", "done", "done", "done"])
    let end = TodayOfCase(knee("2026-12-12").picture, CallTime(today: try day("2026-12-12")))
    #expect(end.overdue.isEmpty)
    #expect(
      end.unknown == [
        "Whether the operation, planned for Wed 16 Dec, stays as planned."
      ])
  }

  /// The child, with everything that had happened by that day.
  private func child(_ today: String) -> SampleCase {
    var sample = SampleCase.child(start: "none")
    sample.visit(with: 1, on: "2026-10-09")
    sample.opinion(of: 1, on: "2026-10-09")
    if today >= "2026-10-13" { sample.doctor(2, "Dr. Specimen-West") }
    if today >= "2026-10-13" { sample.appointment(at: today >= "2026-11-20" ? "2027-01-14 11:00" : nil, .requested) }
    if today >= "2026-11-20" { sample.picture.appointments[0].facts.state = .booked }
    if today >= "2026-10-14" {
      let late = today >= "2027-01-08"
      sample.request(
        to: .office(Reference(2)), sent: "2026-10-14", acknowledged: "2026-10-14",
        items: late ? [.open, .confirmed, .confirmed] : [.open, .open, .open])
      sample.picture.requests[0].facts.items[0].description = "growth chart"
    }
    if today >= "2026-10-30" {
      sample.request(sent: "2026-10-30", items: today >= "2026-11-27" ? [.received, .received] : [.open, .open])
    }
    if today >= "2027-01-14" { sample.visit(on: "2027-01-14") }
    if today >= "2027-01-20" { sample.decision(.combine, on: "2027-01-20") }
    return sample
  }

  @Test(arguments: [
    ("2026-10-12", 8), ("2026-10-13", 8), ("2026-10-14", 8), ("2026-11-17", 8), ("2026-11-20", 8), ("2027-01-06", 8),
    ("2027-01-07", 7), ("2027-01-09", 7), ("2027-01-13", 2), ("2027-01-15", 11), ("2027-01-21", 15),
  ])
  func `the child, day by day`(today: String, rule: Int) throws {
    #expect(try child(today).next(today).rule == rule)
  }

  @Test func `the child: slack is unknown, the growth chart is named, five days before the visit`() throws {
    let start = child("2026-10-12")
    #expect(start.picture.slackDays(asOf: try day("2026-10-12")) == nil)
    let january = child("2027-01-09")
    #expect(january.picture.status(of: .records, asOf: try day("2027-01-09")).state == .started)
    #expect(
      try january.next("2027-01-09").because == "The second visit is in 5 days (Thu 14 Jan). Missing: growth chart.")
  }
}
