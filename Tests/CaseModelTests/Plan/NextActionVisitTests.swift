import CaseModel
import Testing

/// Rules 2, 3, 9, 13, 14 and 15. 2026-11-04 is a Wednesday.
struct NextActionVisitTests {
  private func booked(_ start: String = "2026-12-10 09:30") -> SampleCase {
    var sample = SampleCase(start: "2026-12-16")
    sample.doctor(2)
    sample.appointment(at: start)
    sample.prepare()
    return sample
  }

  @Test func `2: the visit is today or tomorrow; 3: it has passed and nothing is written down`() throws {
    #expect(
      try booked().rules("2026-12-02", "2026-12-08", "2026-12-09", "2026-12-10", "2026-12-11") == [15, 15, 2, 2, 3])
  }

  @Test func `2: what to take, and what is still missing`() throws {
    var sample = booked()
    let next = try sample.next("2026-12-09")
    #expect(
      next.why
        == "Tomorrow, Thu 10 Dec, 09:30: Dr. Example-South. Take the records and discs you have, the list of "
        + "medicines, and your questions. Late, or lost? Call 555-0100.")
    #expect(next.action == "casebook visit log --doctor D2 --on 2026-12-10 --appointment A1")
    sample.request(sent: "2026-12-07", needBy: "2026-12-10")
    sample.picture.appointments[0].facts.place = "Specimen Clinic"
    sample.picture.appointments[0].facts.bring = "the disc"
    #expect(
      try sample.next("2026-12-10").why
        == "Today, Thu 10 Dec, 09:30: Dr. Example-South, Specimen Clinic. Take: the disc. Still missing: scan pictures. "
        + "Say so at the visit. Late, or lost? Call 555-0100.")
  }

  @Test func `2: the earlier of two visits comes first, and a logged one no more`() throws {
    var sample = booked()
    sample.appointment(with: 1, at: "2026-12-10 08:00")
    #expect(try sample.next("2026-12-09").reference?.description == "A2")
    sample.visit(with: 1, on: "2026-12-10")
    #expect(try sample.next("2026-12-10").reference?.description == "A1")
  }

  @Test func `3: the words, and what to do where it did not take place`() throws {
    let next = try booked().next("2026-12-12")
    #expect(
      next.why
        == "The visit with Dr. Example-South was 2 days ago (Thu 10 Dec). Write down what was said while you remember.")
    #expect(next.action == "casebook visit log --doctor D2 --on 2026-12-10 --appointment A1")
    #expect(next.otherwise == "It did not take place? casebook appointment missed A1")
  }

  @Test func `9: nobody to ask, for oneself and where the doctor is in doubt`() throws {
    let next = try SampleCase(start: "2026-12-16").next("2026-11-04")
    #expect(next.rule == 9)
    #expect(
      next.why
        == "There is no doctor to ask for a second opinion yet. Ask one person for a name: your own doctor, a friend, "
        + "the insurer or a hospital nearby. Say: “I'd like another doctor to look too. Whom would you suggest?”")
    #expect(next.action == "casebook consultation add --role candidate --case C1")
    var doubt = SampleCase([.lackOfTrust], start: "2026-12-16", round: 2)
    doubt.policy(.nhs)
    #expect(
      try doubt.next("2026-11-04").why.hasPrefix(
        "There is no doctor to ask for a third opinion yet. Ask one person for a name: a friend or a hospital nearby."))
  }

  @Test func `9: a candidate is called, the next one where the first did not answer`() throws {
    var sample = SampleCase(start: "2026-12-16")
    sample.doctor(2)
    sample.doctor(3, "Dr. Example-West", role: .candidate, phone: nil)
    let first = try sample.next("2026-11-04")
    #expect(
      first.why
        == "There is no day for a second visit yet. Call Dr. Example-South, 555-0100: “When is the first free visit? Is "
        + "there a waiting list?”")
    #expect(first.action == "casebook appointment add --doctor D2 --case C1")
    sample.picture.consultations[1].facts.calledOn = try day("2026-11-04")
    let second = try sample.next("2026-11-04")
    #expect(second.reference?.description == "K3")
    #expect(second.note == "Number not noted: casebook doctor edit D3 --phone …")
    sample.picture.consultations[2].facts.calledOn = try day("2026-11-04")
    #expect(try sample.rules("2026-11-04", "2026-11-05") == [10, 9])
  }

  @Test func `9: a doctor who declined is not called`() throws {
    var sample = SampleCase(start: "2026-12-16")
    sample.doctor(2, state: .declined, offered: "2026-11-20")
    #expect(try sample.next("2026-11-04").reference?.description == "C1")
  }

  @Test func `9: an offer that has passed is none`() throws {
    var sample = SampleCase(start: "2026-12-16")
    sample.doctor(2, offered: "2026-11-04")
    sample.prepare()
    #expect(try sample.rules("2026-11-04", "2026-11-05") == [15, 9])
  }

  @Test func `9: a place without a day is asked about once a week, each weekday where time is short`() throws {
    var sample = SampleCase(start: "2026-12-16")
    sample.doctor(2, state: .waitlisted, called: "2026-11-04")
    sample.prepare()
    #expect(try sample.rules("2026-11-04", "2026-11-05", "2026-11-10", "2026-11-11") == [15, 15, 15, 9])
    #expect(
      try sample.next("2026-11-11").because == "Dr. Example-South has no day yet.")
    sample.picture.consultations[1].facts.calledOn = try day("2026-12-02")
    #expect(try sample.rules("2026-12-02", "2026-12-03") == [15, 9])
  }

  @Test func `9: nothing is asked of a person who needs no visit`() throws {
    var sample = SampleCase(start: "2026-12-16")
    sample.skip(.act)
    #expect(try sample.next("2026-11-04").rule == 10)
    #expect(try sample.next("2026-12-14").rule == 10)
  }

  @Test func `13: the opinion is written down, then the opinions are read`() throws {
    var sample = SampleCase()
    sample.doctor(2)
    sample.visit(on: "2026-12-10")
    let next = try sample.next("2026-12-11")
    #expect(
      next.why
        == "You saw Dr. Example-South on Thu 10 Dec. Write down what Dr. Example-South thinks: what it is, how sure, what "
        + "is advised, and what waiting would mean.")
    #expect(next.action == "casebook opinion add --doctor D2 --case C1")
    sample.opinion(on: "2026-12-10")
    let read = try sample.next("2026-12-11")
    #expect(read.rule == 13)
    #expect(read.why == "Nothing is decided yet. Read the opinions side by side, and note one thing to ask.")
  }

  @Test func `13: an opinion in writing counts as held`() throws {
    var sample = SampleCase()
    sample.doctor(2)
    sample.opinion(on: "2026-12-10")
    #expect(try sample.next("2026-12-11").action == "casebook compare --case C1")
  }

  @Test func `13: in the third round the earlier decision says nothing`() throws {
    var sample = SampleCase(start: "2027-03-01", round: 2)
    sample.doctor(2) { $0.round = 1 }
    sample.visit(on: "2026-12-01", round: 1)
    sample.decision(.anotherOpinion, on: "2026-12-12", round: 1)
    #expect(try sample.next("2026-12-14").rule == 9)
    sample.doctor(3, "Dr. Example-West", role: .third)
    sample.visit(with: 3, on: "2026-12-13")
    #expect(try sample.next("2026-12-14").rule == 13)
  }

  @Test func `14: decided, and a visit no longer needed is booked`() throws {
    var sample = SampleCase()
    sample.doctor(2)
    sample.visit(on: "2026-12-10")
    sample.appointment(with: 1, at: "2026-12-20 10:00") { $0.cancelBy = Day("2026-12-18") }
    sample.decision(.stayWithNew, on: "2026-12-12")
    let next = try sample.next("2026-12-14")
    #expect(
      next.why
        == "You decided: stay with the new doctor. Is the visit with Dr. Example-North on Sun 20 Dec no longer needed? "
        + "Then cancel it by Fri 18 Dec, and tell both offices. Not sure? Keep it, and ask. Call Dr. Example-North, "
        + "555-0101: “May I cancel the visit on Sun 20 Dec?”")
    #expect(next.action == "casebook appointment cancel A1")
    #expect(try sample.rules("2026-12-18", "2026-12-19", "2026-12-21") == [14, 2, 3])
    sample.calledFirst(on: "2026-12-14")
    #expect(try sample.next("2026-12-14").rule == 15)
  }

  @Test(
    arguments: [
      (.stayWithNew, "A1"), (.returnToFirst, "A2"), (.combine, nil), (.anotherOpinion, nil),
    ] as [(DecisionChoice, String?)])
  func `14: whose visit is no longer needed`(choice: DecisionChoice, reference: String?) throws {
    var sample = SampleCase()
    sample.doctor(2)
    sample.visit(on: "2026-12-10")
    sample.appointment(with: 1, at: "2026-12-20 10:00")
    sample.appointment(with: 2, at: "2026-12-21 10:00")
    sample.decision(choice, on: "2026-12-12", doctor: 2)
    let next = try sample.next("2026-12-14")
    #expect(next.rule == (reference == nil ? 15 : 14))
    #expect(next.reference?.description == reference ?? "A1")
  }

  @Test func `after a decision only 2, 3, 14 and 15 apply`() throws {
    var sample = SampleCase(start: "2026-12-16", safeBy: "2026-12-01")
    sample.request(sent: "2026-11-01", needBy: "2026-12-01")
    sample.decision(.returnToFirst, on: "2026-12-12")
    #expect(try sample.next("2026-12-14").rule == 15)
    sample.appointment(with: 1, at: "2026-12-15 10:00")
    #expect(try sample.rules("2026-12-14", "2026-12-16") == [2, 3])
  }

  @Test func `15: the next thing with a date, else what is not known`() throws {
    var sample = booked()
    #expect(
      try sample.next("2026-11-20").why == "Next: Dr. Example-South: Thu 10 Dec at 09:30, in 20 days.")
    sample.picture.appointments = []
    sample.decision(.combine, on: "2026-12-12")
    let treatment = try sample.next("2026-12-14")
    #expect(
      treatment.why
        == "Next: the operation, planned for Wed 16 Dec, in 2 days. Tell both offices what you decided, and ask what it "
        + "means for that day.")
    sample.decision(.returnToFirst, on: "2026-12-13")
    #expect(try sample.next("2026-12-14").why == "Next: the operation, planned for Wed 16 Dec, in 2 days.")
    let next = try sample.next("2026-12-18")
    #expect(
      next.why
        == "Nothing with a date that Casebook knows of. Not known: whether the operation, planned for Wed 16 Dec, has "
        + "begun.")
    #expect(next.action == "casebook guide --case C1")
    #expect(next.otherwise == "All is settled? casebook case close C1")
  }
}
