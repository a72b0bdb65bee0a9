import CaseModel
import Testing

@Suite struct TimelineTests {
  @Test func `days come in order, and what has no day comes last`() {
    var picture = CasePicture.sample()
    var begun = Treatment(caseFile: Reference(1), name: "ibuprofen")
    begun.from = Day("2026-10-01")
    begun.to = Day("2026-10-20")
    begun.effect = "little"
    picture.treatments = [
      Saved(Reference(1), Treatment(caseFile: Reference(1), name: "a brace")), Saved(Reference(2), begun),
    ]
    #expect(
      told(picture) == [
        "2026-10-01 M2 Treatment begun: ibuprofen", "2026-10-20 M2 Treatment ended: ibuprofen: little",
        "2026-11-03 C1 Case opened: Knee", "- M1 Treatment: a brace",
      ])
  }

  @Test func `a moved appointment tells each move and stands on its own day`() {
    var picture = CasePicture.sample()
    var appointment = Appointment(caseFile: Reference(1), doctor: Reference(2), round: 1, state: .booked)
    appointment.startsAt = WallTime("2026-12-10 09:30")
    picture.appointments = [Saved(Reference(1), appointment)]
    let changes = [
      change("2026-11-04", .waitlisted, nil), change("2026-11-10", .booked, "2026-12-22 14:00"),
      change("2026-11-12", .booked, "2026-12-10 09:30"),
    ]
    #expect(
      told(picture, [Reference(1): changes]).dropFirst() == [
        "2026-11-04 A1 Appointment with Dr. Two: on the waiting list",
        "2026-11-10 A1 Appointment with Dr. Two: booked, Tue 22 Dec 2026, 14:00",
        "2026-11-12 A1 Appointment with Dr. Two: moved to Thu 10 Dec 2026, 09:30",
        "2026-12-10 A1 Appointment with Dr. Two at 09:30: booked",
      ])
  }

  @Test func `a cancelled appointment is told once, and does not stand on the day it was for`() {
    var picture = CasePicture.sample()
    var appointment = Appointment(caseFile: Reference(1), doctor: Reference(2), round: 1, state: .cancelled)
    appointment.startsAt = WallTime("2026-12-10 09:30")
    picture.appointments = [Saved(Reference(1), appointment)]
    #expect(
      told(picture, [Reference(1): [change("2026-11-12", .cancelled, "2026-12-10 09:30")]]).dropFirst() == [
        "2026-11-12 A1 Appointment with Dr. Two: cancelled"
      ])
  }

  @Test func `a request tells each event with the items it was about`() {
    var picture = CasePicture.sample()
    var request = RecordRequest(caseFile: Reference(1), round: 1, from: "Sample Orthopaedics", to: .oneself)
    request.items = [
      RequestItem(number: 1, kind: .images, description: "MRI images"),
      RequestItem(number: 2, kind: .report, description: "MRI report"),
    ]
    var promised = RequestEvent(kind: .promised, day: Day("2026-11-20") ?? Day(number: 0))
    promised.until = Day("2026-11-27")
    promised.items = [1]
    request.history = [RequestEvent(kind: .sent, day: Day("2026-11-05") ?? Day(number: 0)), promised]
    picture.requests = [Saved(Reference(1), request)]
    #expect(
      told(picture).dropFirst() == [
        "2026-11-05 R1 Records from Sample Orthopaedics: sent",
        "2026-11-20 R1 Records from Sample Orthopaedics: promised for Fri 27 Nov 2026; MRI images",
      ])
  }

  @Test func `an open task is nothing that happened`() {
    var picture = CasePicture.sample()
    var done = CaseTask(caseFile: Reference(1), text: "Book physiotherapy")
    done.doneOn = Day("2026-12-14")
    picture.tasks = [Saved(Reference(1), CaseTask(caseFile: Reference(1), text: "Call")), Saved(Reference(2), done)]
    #expect(told(picture).dropFirst() == ["2026-12-14 T2 Done: Book physiotherapy"])
  }

  @Test func `a closed case ends with its closing`() {
    var file = CasePicture.sample().file.facts
    file.closedOn = Day("2027-01-02")
    file.closedReason = "settled"
    let picture = CasePicture(file: Saved(Reference(1), file), person: CasePicture.sample().person)
    #expect(told(picture) == ["2026-11-03 C1 Case opened: Knee", "2027-01-02 C1 Case closed: settled"])
  }

  private func told(
    _ picture: CasePicture, _ changes: [Reference<Appointment>: [AppointmentChange]] = [:]
  ) -> [String] {
    Timeline(picture, changes: changes).entries.map { "\($0.on?.iso ?? "-") \($0.reference) \($0.what)" }
  }

  private func change(_ day: String, _ state: AppointmentState, _ start: String?) -> AppointmentChange {
    var change = AppointmentChange(changedOn: Day(day) ?? Day(number: 0), state: state)
    change.startsAt = start.flatMap { WallTime($0) }
    return change
  }
}
