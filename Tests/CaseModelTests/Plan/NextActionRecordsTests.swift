import CaseModel
import Testing

/// Rules 7, 10, 11 and 12. 2026-11-04 is a Wednesday.
struct NextActionRecordsTests {
  private func booked(at start: String = "2026-12-10 09:30") -> SampleCase {
    var sample = SampleCase(start: "2026-12-16")
    sample.doctor(2)
    sample.appointment(at: start)
    return sample
  }

  @Test func `7: a record is missing within seven days of the visit`() throws {
    var sample = booked()
    sample.request(sent: "2026-11-30", acknowledged: "2026-12-01", needBy: "2026-12-31", items: [.open, .received])
    #expect(try sample.rules("2026-12-02", "2026-12-03", "2026-12-08", "2026-12-09") == [12, 7, 7, 2])
    let next = try sample.next("2026-12-03")
    #expect(
      next.why
        == "The second visit is in 7 days (Thu 10 Dec). Missing: scan pictures. Call Sample Orthopaedics, 555-0102: “Can "
        + "it be here before the visit? On which day?”")
    #expect(next.action == "casebook request chase R1")
    sample.happened(.chased, on: "2026-12-04")
    #expect(try sample.rules("2026-12-04", "2026-12-05", "2026-12-06", "2026-12-07") == [12, 12, 12, 7])
  }

  @Test func `7: an office has to confirm what was sent to it; a refusal is named`() throws {
    var sample = booked()
    sample.request(to: .office(Reference(2)), sent: "2026-11-30", needBy: "2026-12-31", items: [.received, .confirmed])
    let next = try sample.next("2026-12-05")
    #expect(
      next.why
        == "The second visit is in 5 days (Thu 10 Dec). Dr. Example-South has not confirmed: scan pictures. On Mon 7 Dec "
        + "call Dr. Example-South, 555-0100: “Do you have scan pictures?”")
    #expect(next.callDay == (try day("2026-12-07")))
    #expect(next.action == "casebook request confirm R1")
    #expect(next.otherwise == "Nobody answered? casebook request chase R1")
    var refused = booked()
    refused.request(sent: "2026-11-30", needBy: "2026-12-31", items: [.denied])
    #expect(
      try refused.next("2026-12-04").why.contains("Refused: scan pictures. Call Sample Orthopaedics, 555-0102: “Why"))
  }

  @Test func `7: of several requests the one that is due first, then the lower reference`() throws {
    var sample = booked()
    sample.request(sent: "2026-11-30", acknowledged: "2026-12-01", needBy: "2026-12-31")
    sample.request(sent: "2026-11-30", acknowledged: "2026-12-01", needBy: "2026-12-09")
    sample.request(sent: "2026-11-30", acknowledged: "2026-12-01", needBy: "2026-12-09")
    #expect(try sample.next("2026-12-04").reference?.description == "R2")
  }

  @Test func `7: no telephone number`() throws {
    var sample = booked()
    sample.request(sent: "2026-11-30", acknowledged: "2026-12-01", needBy: "2026-12-31", phone: nil)
    #expect(try sample.next("2026-12-04").note == "Number not noted: casebook request edit R1 --phone …")
    sample.doctor(3, "Dr. Example-East", role: .treating, practice: "Sample Orthopaedics")
    #expect(try sample.next("2026-12-04").what.hasPrefix("Call Sample Orthopaedics, 555-0100:"))
  }

  @Test func `10: nothing is asked for yet`() throws {
    let next = try booked().next("2026-11-04")
    #expect(next.rule == 10)
    #expect(
      next.why
        == "No records are asked for yet. Ask for the records today; look in the online portal first. No portal? Call "
        + "Dr. Example-North, 555-0101: “May I have a copy of my records: the notes, the reports, and the scan pictures?”"
    )
    #expect(next.action == "casebook request add --case C1")
    var child = SampleCase.child(start: "2026-12-16")
    child.doctor(2, offered: "2026-12-10")
    #expect(try child.next("2026-11-04").what.contains("“May I have a copy of Mia's records:"))
    child.skip(.records)
    #expect(try child.next("2026-11-04").rule == 12)
  }

  @Test func `10: what went to the office of an earlier round's doctor does not count`() throws {
    var sample = SampleCase(start: "2027-03-01", round: 2)
    sample.doctor(2) { $0.round = 1 }
    sample.visit(with: 2, on: "2026-12-10", round: 1)
    sample.doctor(3, "Dr. Example-West", role: .third, offered: "2027-01-20")
    sample.request(to: .office(Reference(2)), items: [.confirmed])
    #expect(try sample.next("2026-12-14").rule == 10)
    sample.request(items: [.received])
    #expect(try sample.next("2026-12-14").rule == 12)
  }

  @Test func `11: past its date`() throws {
    var sample = booked()
    sample.prepare()
    sample.request(sent: "2026-11-05", acknowledged: "2026-11-06", needBy: "2026-12-20")
    sample.happened(.chased, on: "2026-11-20", until: "2026-11-27")
    #expect(try sample.rules("2026-11-20", "2026-11-27", "2026-11-28") == [15, 11, 11])
    let next = try sample.next("2026-11-28")
    #expect(
      next.why
        == "Sample Orthopaedics is 1 day late with its promise (Fri 27 Nov). Needed by Sun 20 Dec. Missing: scan pictures. "
        + "Last contact 20 Nov. On Mon 30 Nov call Sample Orthopaedics, 555-0102; ask for \(ChaseRhythm.ladder[1]): “On which "
        + "day will the records come?”")
    #expect(next.action == "casebook request chase R2")
    #expect(next.callDay == (try day("2026-11-30")))
  }

  @Test func `11: whom to ask goes up with each try, and past the law's last day one may complain`() throws {
    var sample = booked()
    sample.prepare()
    sample.request(sent: "2026-10-01", acknowledged: "2026-10-02", needBy: "2026-12-20")
    for (asked, rung) in [("2026-10-15", 1), ("2026-10-22", 2), ("2026-10-31", 2)] {
      sample.happened(.chased, on: asked)
      #expect(try sample.next("2026-11-05").what.contains("555-0102; ask for \(ChaseRhythm.ladder[rung]): “"))
    }
    #expect(try sample.next("2026-11-05").otherwise == "You may also complain: casebook request complain R2")
  }

  @Test func `11: a request that is not sent is sent, a refusal is asked about`() throws {
    var unsent = booked()
    unsent.prepare()
    unsent.request(needBy: "2026-11-10")
    let next = try unsent.next("2026-11-11")
    #expect(next.what == "Send the request to Sample Orthopaedics today.")
    #expect(next.action == "casebook request send R2")
    var refused = booked()
    refused.prepare()
    refused.request(sent: "2026-11-02", needBy: "2026-11-10", items: [.denied, .received])
    let denied = try refused.next("2026-11-11")
    #expect(denied.what == "Call Sample Orthopaedics, 555-0102: “Why was it refused? Please say so in writing.”")
    #expect(denied.otherwise == "You can do without? casebook request close R2 --item 1")
  }

  @Test func `11: on its day to ask again`() throws {
    var sample = booked()
    sample.prepare()
    sample.request(sent: "2026-11-05", acknowledged: "2026-11-06", needBy: "2026-12-20")
    #expect(try sample.rules("2026-11-18", "2026-11-19", "2026-11-20") == [15, 11, 11])
    sample.happened(.chased, on: "2026-11-20")
    #expect(try sample.rules("2026-11-20", "2026-11-25", "2026-11-26") == [15, 15, 11])
  }

  @Test func `11: not acknowledged after three days, and needed within fourteen`() throws {
    var sample = booked()
    sample.prepare()
    sample.request(sent: "2026-11-16", needBy: "2026-12-03")
    #expect(try sample.rules("2026-11-18", "2026-11-19") == [15, 11])
    let next = try sample.next("2026-11-19")
    #expect(
      next.why
        == "Sample Orthopaedics has not said that they have the request of Mon 16 Nov. The records are needed by Thu 3 "
        + "Dec. Call Sample Orthopaedics, 555-0102: “Do you have the request? On which day will the records come?”")
    #expect(next.action == "casebook request acknowledge R2")
    var far = booked()
    far.prepare()
    far.request(sent: "2026-11-16", needBy: "2026-12-04")
    #expect(try far.rules("2026-11-19", "2026-11-20") == [15, 11])
    far.happened(.acknowledged, on: "2026-11-20")
    #expect(try far.rules("2026-11-20", "2026-11-23") == [15, 15])
  }

  @Test func `11: still applies once the visit was held, and an office that has not confirmed is called`() throws {
    var sample = SampleCase()
    sample.doctor(2)
    sample.visit(on: "2026-12-10")
    sample.request(to: .office(Reference(2)), sent: "2026-11-30", items: [.received])
    let next = try sample.next("2026-12-11")
    #expect(next.rule == 11)
    #expect(next.action == "casebook request confirm R1")
  }

  @Test func `12: the insurer's promise, who pays, the look-up, the questions, in this order`() throws {
    var sample = booked()
    sample.request(items: [.received])
    sample.insuranceNote([.coverage], at: "2026-11-04 14:10", promisedBy: "2026-11-11")
    let promise = try sample.next("2026-11-12")
    #expect(promise.rule == 12)
    #expect(promise.reference?.description == "N1")
    #expect(promise.action == "casebook insurance note kept N1")
    let paying = try sample.next("2026-11-11")
    #expect(
      paying.why
        == "Not known yet: the insurer's own second-opinion service, a referral or approval beforehand, doctor and clinic "
        + "in the network and what there is to pay. Is there insurance? Call the number on the insurance card: “Do you pay "
        + "for a second opinion for me?” Ten minutes.")
    #expect(try sample.next("2026-11-04").reference?.description == "D2")
    sample.picture.insuranceNotes[0].facts.keptOn = try day("2026-11-16")
    sample.insuranceNote([.programme, .authorization, .network, .cost], at: "2026-11-04 15:00")
    let lookUp = try sample.next("2026-11-12")
    #expect(
      lookUp.why
        == "Dr. Example-South is not looked up yet. Look the doctor up: five minutes. Where: certificationmatters.org.")
    #expect(lookUp.action == "casebook credential add --doctor D2")
    sample.lookedUp()
    #expect(try sample.next("2026-11-12").action == "casebook question add --case C1")
    sample.question()
    #expect(try sample.next("2026-11-12").rule == 15)
  }

  @Test func `12: whom to ask about the money depends on who pays`() throws {
    var nhs = SampleCase.child(start: "2026-12-16")
    nhs.doctor(2, offered: "2026-12-10")
    nhs.request(items: [.received])
    nhs.policy(.nhs)
    #expect(
      try nhs.next("2026-11-04").why
        == "Not known yet: a referral or approval beforehand and what there is to pay. Call the family doctor's practice: "
        + "“Will you refer Mia for a second opinion? To whom?”")
    var nobody = booked()
    nobody.request(items: [.received])
    nobody.policy(.nobody)
    #expect(
      try nobody.next("2026-11-04").what == "Call Dr. Example-South, 555-0100: “What is the full price, in writing?”")
    nobody.skip(.insurance)
    #expect(try nobody.next("2026-11-04").reference?.description == "D2")
  }

  @Test(
    arguments: [
      ("2026-11-04", "07:59", "When the office opens, call Dr. Example-South, 555-0100:", "2026-11-04"),
      ("2026-11-04", "08:00", "Call Dr. Example-South, 555-0100:", nil),
      ("2026-11-04", "16:59", "Call Dr. Example-South, 555-0100:", nil),
      ("2026-11-04", "17:00", "On Thu 5 Nov call Dr. Example-South, 555-0100:", "2026-11-05"),
      ("2026-11-06", "18:00", "On Mon 9 Nov call Dr. Example-South, 555-0100:", "2026-11-09"),
      ("2026-11-07", "10:00", "On Mon 9 Nov call Dr. Example-South, 555-0100:", "2026-11-09"),
      ("2026-11-08", nil, "On Mon 9 Nov call Dr. Example-South, 555-0100:", "2026-11-09"),
      ("2026-11-04", nil, "Call Dr. Example-South, 555-0100:", nil),
    ] as [(String, String?, String, String?)])
  func `the day to call`(today: String, hour: String?, start: String, callDay: String?) throws {
    var sample = SampleCase(start: "2026-12-16")
    sample.doctor(2)
    let next = try sample.next(today, at: hour)
    #expect(next.what.hasPrefix(start))
    #expect(next.callDay == callDay.flatMap { Day($0) })
  }
}
