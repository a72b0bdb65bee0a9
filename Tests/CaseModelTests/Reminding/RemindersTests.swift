import CaseModel
import Testing

struct RemindersTests {
  @Test func `a request to oneself leaves nothing once it is whole, one to an office has to be confirmed`() throws {
    var mine = try SamplePicture()
    try mine.ask { try $0.receive("2026-12-08") }
    #expect(try mine.lines("2026-12-09") == [])
    var theirs = try SamplePicture()
    try theirs.ask(to: .office(Reference(2))) { try $0.receive("2026-12-02", [1]) }
    #expect(
      try theirs.lines("2026-12-03") == [
        "R1 request chase 2026-12-05 upcoming", "R1 confirmation chase 2026-12-09 upcoming",
      ])
    #expect(try theirs.lines("2026-12-10").last == "R1 confirmation chase 2026-12-09 due")
    try theirs.book("2026-12-10 09:30")
    #expect(
      try theirs.lines("2026-12-09") == [
        "R1 request legal 2026-12-06 overdue", "A1 appointment booked 2026-12-10 upcoming",
        "R1 confirmation need-by 2026-12-10 upcoming",
      ])
  }

  @Test func `what an office has to confirm is named, with the items in the command while others are open`() throws {
    var sample = try SamplePicture()
    try sample.ask(to: .office(Reference(2))) { try $0.receive("2026-12-02", [1]) }
    let reminders = try Reminders(of: [sample.picture], asOf: day("2026-12-03"))
    let line = try #require(reminders.items.last)
    #expect(line.action == "casebook request confirm R1 --item 1")
    #expect(
      line.what == "Dr. Example-South has not confirmed: MRI images. Arrived Wed 2 Dec. "
        + "Ask by Wed 9 Dec, in 6 days. Call 555-0102: do they have it?")
    try sample.change { try $0.receive("2026-12-03") }
    let whole = try Reminders(of: [sample.picture], asOf: day("2026-12-03"))
    #expect(whole.items.map(\.action) == ["casebook request confirm R1"])
  }

  @Test func `appointments, the last day to cancel, and visits that nobody wrote down`() throws {
    var sample = try SamplePicture()
    try sample.book("2026-12-10 09:30", cancelBy: "2026-12-08")
    #expect(
      try sample.lines("2026-12-07") == [
        "A1 cancel-by booked 2026-12-08 upcoming", "A1 appointment booked 2026-12-10 upcoming",
      ])
    #expect(try sample.lines("2026-12-08").first == "A1 cancel-by booked 2026-12-08 due")
    #expect(try sample.lines("2026-12-09") == ["A1 appointment booked 2026-12-10 upcoming"])
    #expect(try sample.lines("2026-12-10") == ["A1 appointment booked 2026-12-10 due"])
    #expect(try sample.lines("2026-12-11") == ["A1 visit booked 2026-12-10 overdue"])
    var linked = sample
    try linked.visit("2026-12-09", appointment: 1)
    #expect(try linked.lines("2026-12-11") == [])
    var sameDay = sample
    try sameDay.visit("2026-12-10")
    #expect(try sameDay.lines("2026-12-11") == [])
    try sample.visit("2026-12-10", doctor: 1)
    try sample.visit("2026-12-09")
    #expect(try sample.lines("2026-12-11") == ["A1 visit booked 2026-12-10 overdue"])
  }

  @Test func `only what is live is told, and what has no day is not known`() throws {
    var sample = try SamplePicture()
    try sample.book("2026-12-10 09:30", state: .cancelled, cancelBy: "2026-12-08")
    try sample.book("2026-12-11 09:30", state: .done)
    try sample.book("2026-12-12 09:30", state: .waitlisted)
    try sample.book(nil, state: .requested)
    try sample.book("2026-11-12 09:30", state: .waitlisted)
    #expect(try sample.lines("2026-12-07") == ["A3 appointment planned 2026-12-12 upcoming"])
    #expect(try sample.unknown("2026-12-07") == ["A4 appointment at", "A5 appointment at"])
  }

  @Test func `the treatment is told while no second opinion is had or booked before it`() throws {
    let start = TreatmentStart.planned(try day("2026-12-16"))
    let sample = try SamplePicture(start: start)
    #expect(try sample.lines("2026-12-07") == ["C1 treatment planned 2026-12-16 upcoming"])
    #expect(try sample.lines("2026-12-16") == ["C1 treatment planned 2026-12-16 due"])
    #expect(try sample.lines("2026-12-17") == [])
    #expect(try sample.lines("2026-12-01") == [])
    #expect(
      try sample.sentences("2026-12-07") == [
        "The operation is planned for Wed 16 Dec, in 9 days. No second visit is booked before it."
      ])
    var late = sample
    try late.book("2026-12-22 09:00")
    #expect(
      try late.sentences("2026-12-07") == [
        "The operation is planned for Wed 16 Dec, in 9 days. The first booked second visit is 6 days after it."
      ])
    var first = sample
    try first.book("2026-12-10 09:00", doctor: 1)
    try first.visit("2026-12-01", doctor: 1)
    #expect(try first.lines("2026-12-07", days: 10).contains("C1 treatment planned 2026-12-16 upcoming"))
    var booked = sample
    try booked.book("2026-12-15 09:00")
    var seen = sample
    try seen.visit("2026-12-05")
    var decided = sample
    try decided.decide(.undecided, on: "2026-12-02")
    #expect(try decided.lines("2026-12-07") == ["C1 treatment planned 2026-12-16 upcoming"])
    try decided.decide(.stayWithNew, on: "2026-12-03")
    for sample in [booked, seen, decided] {
      #expect(try !sample.lines("2026-12-07").contains { $0.contains("treatment") })
    }
  }

  @Test func `promises, tasks and lent material`() throws {
    var sample = try SamplePicture()
    try sample.promise("2026-11-11")
    try sample.promise("2026-11-10", kept: "2026-11-10")
    try sample.promise(nil)
    try sample.task("2026-11-10")
    try sample.task("2026-11-09", done: "2026-11-09")
    try sample.task(nil)
    try sample.ask { request in
      request.items[0].returnBy = try day("2026-11-20")
      request.items[1].returnBy = try day("2026-11-21")
      try request.receive("2026-11-08", [1])
    }
    #expect(
      try sample.lines("2026-11-12") == [
        "T1 task planned 2026-11-10 overdue", "N1 promise promised 2026-11-11 overdue",
        "R1 request chase 2026-11-19 upcoming", "R1 return planned 2026-11-20 upcoming",
      ])
    #expect(try sample.unknown("2026-11-12") == ["N3 promise promised-by", "T3 task due"])
    #expect(
      try sample.sentences("2026-11-12", days: 8).last
        == "Give back to Sample Orthopaedics: MRI images. Due back Fri 20 Nov, in 8 days.")
  }

  @Test func `what is not known is told`() throws {
    var sample = try SamplePicture(law: .other, start: nil, safeBy: nil)
    try sample.ask(sent: nil, received: nil)
    try sample.ask(received: nil)
    try sample.ask { $0.add(RequestEvent(kind: .chased, day: try day("2026-12-05"))) }
    try sample.ask(sent: nil, received: nil) { try $0.receive("2026-12-06") }
    #expect(
      try sample.unknown("2026-12-10") == [
        "C1 treatment treatment-start", "C1 treatment safe-by", "R1 request sent", "R3 request need-by",
      ])
    var us = try SamplePicture(start: .begun, safeBy: nil)
    try us.ask(received: nil)
    try us.ask(received: nil) { $0.method = .transfer }
    try us.ask(received: nil) { $0.legalBy = try day("2026-12-24") }
    #expect(try us.unknown("2026-11-10") == ["R1 request received-by-them"])
    #expect(try us.lines("2026-12-06").first == "R1 request legal 2026-12-05 overdue estimated")
  }

  @Test func `overdue first, then by day, then by reference, over all cases`() throws {
    var one = try SamplePicture(1)
    try one.task("2026-11-20")
    try one.promise("2026-11-18")
    var two = try SamplePicture(2)
    try two.ask(to: .office(Reference(2))) { $0.needBy = try day("2026-11-20") }
    try two.book("2026-11-20 10:00")
    let reminders = try Reminders(of: [one.picture, two.picture], asOf: day("2026-11-19"), days: 1)
    #expect(
      reminders.items.map(\.short) == [
        "N1 promise promised 2026-11-18 overdue", "R1 request chase 2026-11-19 due",
        "A1 appointment booked 2026-11-20 upcoming", "T1 task planned 2026-11-20 upcoming",
      ])
    #expect(reminders.items.map(\.caseFile.description) == ["C1", "C2", "C2", "C1"])
    #expect(reminders.hasOverdue)
    #expect(try !Reminders(of: [two.picture], asOf: day("2026-11-19")).hasOverdue)
  }

  @Test func `how far is looked ahead`() throws {
    var sample = try SamplePicture()
    try sample.task("2026-11-24")
    #expect(try sample.lines("2026-11-10", days: 14).count == 1)
    #expect(try sample.lines("2026-11-10", days: 13).count == 0)
    #expect(try sample.lines("2026-12-10", days: 0).count == 1)
  }
}

extension SamplePicture {
  /// Changes the first request.
  fileprivate mutating func change(_ change: (inout RecordRequest) throws -> Void) throws {
    try change(&picture.requests[0].facts)
  }
}

extension RecordRequest {
  /// These items came on a day; all that is open where none is named.
  fileprivate mutating func receive(_ on: String, _ items: [Int] = []) throws {
    var step = RequestStep(.receive, on: try day(on))
    step.items = items
    try enter(step)
  }
}
