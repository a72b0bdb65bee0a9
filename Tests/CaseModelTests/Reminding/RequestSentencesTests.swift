import CaseModel
import Testing

struct RequestSentencesTests {
  /// What is said of one request on a day.
  private func said(
    _ asOf: String, law: Jurisdiction = .us, received: String? = "2026-11-06", sent: String? = "2026-11-05",
    days: Int = 60, _ change: (inout RecordRequest) throws -> Void = { _ in }
  ) throws -> String {
    var sample = try SamplePicture(law: law)
    try sample.ask(sent: sent, received: received, change)
    return try #require(try sample.sentences(asOf, days: days).first)
  }

  private func event(_ kind: RequestEventKind, _ on: String, until: String? = nil) throws -> RequestEvent {
    var event = RequestEvent(kind: kind, day: try day(on))
    event.until = try until.map { try day($0) }
    return event
  }

  @Test func `who is late with what, since when, and whom to call`() throws {
    let what = try said("2026-12-03") { request in
      request.needBy = try day("2026-12-08")
      request.add(try event(.chased, "2026-11-20", until: "2026-11-27"))
      request.items[1].state = .received
      request.items[2].state = .denied
    }
    #expect(
      what == "Sample Orthopaedics is 6 days late with its promise (Fri 27 Nov). Needed by Tue 8 Dec. "
        + "Missing: MRI images. Last contact 20 Nov. "
        + "Call 555-0101; ask for the desk's supervisor.")
  }

  @Test func `the law's day is never alone while another is ahead, and an estimate is marked`() throws {
    let late = try said("2026-12-06", received: nil) { $0.needBy = try day("2026-12-08") }
    #expect(
      late == "Sample Orthopaedics is 1 day past the latest day by law (Sat 5 Dec). That day is an estimate: the day "
        + "they had the request is not known. Needed by Tue 8 Dec. Missing: MRI images, MRI report, consult notes. "
        + "Nothing heard since it was sent on 5 Nov. Call 555-0101.")
    let ahead = try said("2026-12-05") { request in
      request.add(try event(.chased, "2026-12-05"))
      request.contact = "Ms. Sample"
    }
    #expect(
      ahead == "Sample Orthopaedics: latest by law Sun 6 Dec, tomorrow; ask sooner. Missing: MRI images, MRI report, "
        + "consult notes. Last contact 5 Dec. Call Ms. Sample, 555-0101; ask for the desk's supervisor.")
  }

  @Test func `past the law's day and the whole ladder the regulator is named, and a late extension said`() throws {
    let what = try said("2026-12-20") { request in
      for on in ["2026-11-19", "2026-11-26", "2026-12-05"] { request.add(try event(.chased, on)) }
      request.add(try event(.extended, "2026-12-10"))
      request.phone = nil
      request.from = "Another Place"
    }
    #expect(
      what == "Another Place is 14 days past the latest day by law (Sun 6 Dec). Their asking for more time does not "
        + "move it. Missing: MRI images, MRI report, consult notes. Last contact 10 Dec. "
        + "You may complain to HHS Office for Civil Rights.")
  }

  @Test func `what was refused is named, and what to ask then`() throws {
    var sample = try SamplePicture()
    try sample.ask { request in
      for index in request.items.indices { request.items[index].state = index == 0 ? .denied : .received }
      request.add(try event(.denied, "2026-11-19"))
    }
    let reminders = try Reminders(of: [sample.picture], asOf: day("2026-12-20"))
    #expect(reminders.items.filter { $0.kind == .request } == [])
    #expect(
      reminders.unknown.contains {
        $0.what
          == "Whether you can do without what Sample Orthopaedics refused: MRI images. Ask why, or set it aside (R1)."
      })
    sample.picture.requests[0].facts.needBy = try day("2026-12-08")
    let line = try #require(try Reminders(of: [sample.picture], asOf: day("2026-11-20"), days: 30).items.first)
    #expect(
      line.what == "Needed from Sample Orthopaedics by Tue 8 Dec, in 18 days. Refused: MRI images. "
        + "Last contact 19 Nov. Call 555-0101: why, in writing?")
    #expect(line.action == "casebook request close R1 --item 1 --note -")
  }

  @Test func `a promise is said also where the law's day is nearer`() throws {
    var sample = try SamplePicture(law: .us)
    try sample.ask { request in
      var event = try event(.promised, "2026-11-20")
      event.until = try day("2026-12-09")
      request.add(event)
    }
    let line = try #require(try Reminders(of: [sample.picture], asOf: day("2026-12-01")).items.first)
    #expect(line.what.contains("latest by law"))
    #expect(line.what.contains("Promised for Wed 9 Dec."))
  }

  @Test func `a request that is not sent is told with the command that sends it`() throws {
    var sample = try SamplePicture()
    try sample.ask(sent: nil, received: nil) { $0.needBy = try day("2026-11-20") }
    let line = try #require(try Reminders(of: [sample.picture], asOf: day("2026-11-19")).items.first)
    #expect(line.action == "casebook request send R1")
    #expect(
      line.what == "Needed from Sample Orthopaedics by Fri 20 Nov, tomorrow. Missing: MRI images, MRI report, "
        + "consult notes. Not sent yet.")
  }

  @Test func `days half a year off carry their year`() throws {
    let what = try said("2026-11-06", days: 400) { request in
      request.needBy = try day("2027-07-01")
      request.add(try event(.promised, "2026-11-06", until: "2027-06-01"))
      request.legalBy = try day("2027-08-01")
    }
    #expect(
      what.hasPrefix("Sample Orthopaedics promised it for Tue 1 Jun 2027, in 207 days. Needed by Thu 1 Jul 2027."))
  }
}
