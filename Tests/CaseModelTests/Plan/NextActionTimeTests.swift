import CaseModel
import Testing

/// Rules 1, 4, 5, 6 and 8. 2026-11-04 is a Wednesday.
struct NextActionTimeTests {
  @Test func `1: the day until which it is safe to wait has passed`() throws {
    let sample = SampleCase(start: "2027-03-01", safeBy: "2027-02-02")
    let next = try sample.next("2027-02-03")
    #expect(next.rule == 1)
    #expect(
      next.why
        == "You were told that it is safe to wait until Tue 2 Feb. That day has passed. "
        + "Call Dr. Example-North, 555-0101: “That day has passed. What should I do now?”")
    #expect(next.action == "casebook case edit C1 --safe-by DAY")
    #expect(next.otherwise == "Nobody answered? casebook consultation edit K1 --called-on today")
    #expect(try SampleCase(safeBy: "2027-02-02").rules("2027-02-02", "2027-02-03") == [6, 1])
    #expect(try SampleCase(start: "begun", safeBy: "2027-02-02").next("2027-02-03").rule == 9)
  }

  @Test func `1: the treatment is planned after the day until which it is safe to wait`() throws {
    let next = try SampleCase(start: "2026-12-16", safeBy: "2026-12-10").next("2026-11-04")
    #expect(next.rule == 1)
    #expect(
      next.why
        == "You were told that it is safe to wait until Thu 10 Dec. The operation is planned for Wed 16 Dec, "
        + "6 days later. Keep the date. Call Dr. Example-North, 555-0101: “Is Wed 16 Dec soon enough?”")
    #expect(try SampleCase(start: "2026-12-16", safeBy: "2026-12-16").next("2026-11-04").rule == 9)
  }

  @Test func `1: a call that cannot wait is not put off to the next weekday`() throws {
    let next = try SampleCase(safeBy: "2026-11-06").next("2026-11-07")
    #expect(next.rule == 1)
    #expect(
      next.what
        == "Today call Dr. Example-North, 555-0101: “That day has passed. What should I do now?” "
        + "If the office is closed, ask who is on call.")
    #expect(next.callDay == nil)
  }

  @Test func `1: after a call nobody answered it rests until the next weekday`() throws {
    var sample = SampleCase(start: "2027-03-01", safeBy: "2026-11-05")
    sample.calledFirst(on: "2026-11-06")
    #expect(try sample.rules("2026-11-06", "2026-11-07", "2026-11-08", "2026-11-09") == [9, 9, 9, 1])
  }

  @Test(arguments: [
    ("2026-12-08", 13), ("2026-12-09", 4), ("2026-12-15", 4), ("2026-12-16", 4), ("2026-12-17", 13),
  ])
  func `4: held, undecided, and the treatment within seven days`(day: String, rule: Int) throws {
    var sample = SampleCase(start: "2026-12-16")
    sample.doctor(2, state: .booked)
    sample.visit(on: "2026-12-01")
    sample.opinion(on: "2026-12-01")
    #expect(try sample.next(day).rule == rule)
  }

  @Test func `4: it names both doctors, and advises nothing`() throws {
    var sample = SampleCase(start: "2026-12-16")
    sample.doctor(2)
    sample.visit(on: "2026-12-10")
    #expect(
      try sample.next("2026-12-11").why
        == "The operation is in 5 days (Wed 16 Dec). Write down what Dr. Example-South thinks, then read the opinions "
        + "side by side. Something is unclear? Call Dr. Example-North, 555-0101, or Dr. Example-South, 555-0100.")
    sample.opinion(on: "2026-12-10")
    let next = try sample.next("2026-12-12")
    #expect(
      next.why
        == "The operation is in 4 days (Wed 16 Dec). Read the opinions side by side. Something is unclear? "
        + "On Mon 14 Dec call Dr. Example-North, 555-0101, or Dr. Example-South, 555-0100.")
    #expect(next.action == "casebook compare --case C1")
    sample.decision(.undecided, on: "2026-12-12")
    #expect(try sample.next("2026-12-12").rule == 4)
    sample.decision(.combine, on: "2026-12-12")
    #expect(try sample.next("2026-12-12").rule == 15)
  }

  @Test(arguments: [
    ("2026-12-15", 10), ("2026-12-16", 5), ("2026-12-22", 5),
  ])
  func `5: the first free day lies on the day of the treatment or after it`(offered: String, rule: Int) throws {
    var sample = SampleCase(start: "2026-12-16")
    sample.doctor(2, state: .waitlisted, offered: offered)
    #expect(try sample.next("2026-11-04").rule == rule)
  }

  @Test func `5: the words for an offer, a booked visit, and the day itself`() throws {
    var offer = SampleCase(start: "2026-12-16")
    offer.doctor(2, state: .waitlisted, offered: "2026-12-22")
    let next = try offer.next("2026-11-04")
    #expect(
      next.why
        == "Dr. Example-South's first free day (Tue 22 Dec) is 6 days after the operation. Keep both. "
        + "Call Dr. Example-South, 555-0100: “Is there a cancellation list? Or a video visit, or a written "
        + "opinion from the papers?” Or ask another doctor.")
    #expect(next.action == "casebook appointment add --doctor D2 --case C1")
    var booked = SampleCase(start: "2026-12-16")
    booked.doctor(2)
    booked.appointment(at: "2026-12-16 09:30")
    let same = try booked.next("2026-11-04")
    #expect(
      same.because == "The visit with Dr. Example-South (Wed 16 Dec) is on the day of the operation. Keep both.")
    #expect(same.action == "casebook appointment move A1")
  }

  @Test func `5: a call to that doctor rests it; the treatment on the next weekday does not wait for Monday`() throws {
    var sample = SampleCase(start: "2026-11-09")
    sample.doctor(2, offered: "2026-12-22")
    #expect(try sample.next("2026-11-07").what.hasPrefix("Today call Dr. Example-South, 555-0100:"))
    sample.picture.consultations[1].facts.calledOn = try day("2026-11-07")
    #expect(try sample.next("2026-11-07").rule != 5)
    #expect(try sample.next("2026-11-09").rule == 5)
  }

  @Test(arguments: [("2026-12-08", 9), ("2026-12-09", 6), ("2026-12-16", 6), ("2026-12-17", 9)])
  func `6: no visit, and the treatment within seven days`(day: String, rule: Int) throws {
    #expect(try SampleCase(start: "2026-12-16").next(day).rule == rule)
  }

  @Test func `6: the words, for the treatment and for the safe day, for oneself and for a child`() throws {
    let next = try SampleCase(start: "2026-12-16").next("2026-12-11")
    #expect(
      next.why
        == "The operation is in 5 days (Wed 16 Dec). There is no day for a second visit yet. "
        + "Call Dr. Example-North, 555-0101: “How long is it safe to wait? Who could see me, or read my file, this "
        + "week?” Keep the date.")
    #expect(next.action == "casebook act --case C1")
    var child = SampleCase.child()
    child.picture =
      SampleCase(
        [.child], for: .child, named: "Mia", in: .uk, safeBy: "2026-11-06", firstPhone: nil
      ).picture
    let safe = try child.next("2026-11-04")
    #expect(
      safe.why
        == "You were told that it is safe to wait until Fri 6 Nov: that is in 2 days. There is no day for a second "
        + "visit yet. Call Dr. Example-North: “How long is it safe to wait? Who could see Mia, or read the file, this "
        + "week?” Keep every appointment. Number not noted: casebook doctor edit D1 --phone …")
  }

  @Test func `8: nobody was asked how long it is safe to wait`() throws {
    let next = try SampleCase.child().next("2026-10-12")
    #expect(next.rule == 8)
    #expect(
      next.why
        == "Nobody has said yet how long it is safe to wait. Call Dr. Example-North, 555-0101: “How long is it safe to "
        + "wait, and what should bring us back sooner?”")
    #expect(next.action == "casebook act --case C1")
    #expect(try SampleCase.child(start: "none").next("2026-10-12").rule == 8)
    #expect(try SampleCase.child(start: "begun").next("2026-10-12").rule == 9)
    #expect(try SampleCase.child(start: "2026-12-01").next("2026-10-12").rule == 9)
    #expect(try SampleCase.child(start: "2026-10-01").next("2026-10-12").rule == 9)
  }

  @Test func `8: it was asked where a question was answered or an opinion says so`() throws {
    var question = SampleCase.child()
    question.question("How long can Mia safely wait?")
    #expect(try question.next("2026-10-12").action == "casebook question answer Q1 --doctor D1")
    question.question("How long can we wait?", answered: true)
    #expect(try question.next("2026-10-12").rule == 9)
    for facet in [Facet.ifWeWait, .urgency] {
      var opinion = SampleCase.child()
      opinion.opinion(of: 1, on: "2026-10-09")
      #expect(try opinion.next("2026-10-12").action == "casebook act --case C1")
      opinion.opinion(of: 1, on: "2026-10-09", [facet: "weeks"])
      #expect(try opinion.next("2026-10-12").rule == 9)
    }
  }

  @Test func `no first doctor is recorded`() throws {
    var sample = SampleCase.child()
    sample.picture.consultations = []
    let next = try sample.next("2026-10-12")
    #expect(next.what.hasPrefix("Call Mia's doctor: “How long"))
    #expect(next.action == "casebook act --case C1")
    #expect(next.otherwise == nil)
  }
}
