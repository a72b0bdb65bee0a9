import CaseModel
import Testing

/// Rules 7, 10 and 11 on requests that stand half way: confirmed in part, not sent, of an earlier round.
struct NextActionRequestsTests {
  private func booked(at start: String = "2026-12-10 09:30") -> SampleCase {
    var sample = SampleCase(start: "2026-12-16")
    sample.doctor(2)
    sample.appointment(at: start)
    return sample
  }

  @Test func `7: who has confirmed a part is asked about the rest on the next day`() throws {
    var sample = booked()
    sample.request(to: .office(Reference(2)), sent: "2026-11-30", needBy: "2026-12-31", items: [.confirmed, .received])
    sample.happened(.confirmed, on: "2026-12-03")
    #expect(try sample.rules("2026-12-03", "2026-12-04") == [7, 7])
    #expect(try sample.next("2026-12-04").why.contains("Dr. Example-South has not confirmed: report."))
  }

  @Test func `10: what is written down and not sent asks nobody`() throws {
    var sample = booked()
    sample.request()
    let next = try sample.next("2026-11-04")
    #expect(next.rule == 10)
    #expect(
      next.why == "The request for records from Sample Orthopaedics is not sent yet. Send it to Sample Orthopaedics "
        + "today; look in the online portal first.")
    #expect(next.action == "casebook request send R1")
    sample.request(sent: "2026-11-03", acknowledged: "2026-11-04")
    #expect(try sample.next("2026-11-04").rule == 11)
    #expect(try sample.next("2026-11-04").reference?.description == "R1")
  }

  @Test func `what goes to the office of an earlier round's doctor is not needed at the next visit`() throws {
    var sample = SampleCase(start: "2027-03-01", round: 2)
    sample.doctor(2) { $0.round = 1 }
    sample.visit(with: 2, on: "2026-12-10", round: 1)
    sample.doctor(3, "Dr. Example-West", role: .third)
    sample.appointment(with: 3, at: "2026-12-21 10:00")
    sample.request(to: .office(Reference(2)), sent: "2026-12-05")
    sample.request(to: .office(Reference(3)), sent: "2026-12-05")
    let today = try day("2026-12-15")
    let needed = sample.picture.requests.map { sample.picture.clocks(of: $0.facts, asOf: today).needBy?.iso }
    #expect(needed == [nil, "2026-12-21"])
  }
}
