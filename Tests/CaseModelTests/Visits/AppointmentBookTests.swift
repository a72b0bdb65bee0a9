import CaseModel
import Testing

@Suite struct AppointmentBookTests {
  @Test func `a visit belongs to the booked appointment of that doctor on that day`() {
    let book = AppointmentBook(
      [
        appointment(1, with: 2, .booked, "2026-12-10 09:30"), appointment(2, with: 1, .requested, "2026-12-10 10:00"),
        appointment(3, with: 1, .booked, "2026-12-10 11:00"),
      ], visits: [])
    #expect(found(in: book) == "A3")
  }

  @Test func `one that was only asked for on that day will do`() {
    let book = AppointmentBook(
      [appointment(1, with: 1, .booked, "2026-12-01 09:30"), appointment(2, with: 1, .requested, "2026-12-10 10:00")],
      visits: [])
    #expect(found(in: book) == "A2")
  }

  @Test func `without one on that day it is the nearest earlier one that was booked and is not logged`() {
    let book = AppointmentBook(
      [
        appointment(1, with: 1, .booked, "2026-12-01 09:30"), appointment(2, with: 1, .booked, "2026-12-07 09:30"),
        appointment(3, with: 1, .booked, "2026-12-09 09:30"), appointment(4, with: 1, .booked, "2026-12-11 09:30"),
      ], visits: [visit(closing: 3)])
    #expect(found(in: book) == "A2")
  }

  @Test(arguments: [AppointmentState.done, .cancelled, .missed])
  func `one that is over is never closed again`(state: AppointmentState) {
    #expect(found(in: AppointmentBook([appointment(1, with: 1, state, "2026-12-10 09:30")], visits: [])) == nil)
  }

  @Test func `one that is still to come is left alone`() {
    #expect(
      found(in: AppointmentBook([appointment(1, with: 1, .booked, "2026-12-11 09:30")], visits: [])) == nil)
  }

  @Test func `the visit that waits to be logged is the latest booked one up to today`() {
    let book = AppointmentBook(
      [
        appointment(1, with: 1, .booked, "2026-12-01 09:30"), appointment(2, with: 2, .booked, "2026-12-10 09:30"),
        appointment(3, with: 1, .booked, "2026-12-11 09:30"),
      ], visits: [])
    #expect(book.unlogged(today: day)?.reference.description == "A2")
    #expect(book.unlogged(today: day, with: Reference(1))?.reference.description == "A1")
  }

  private let day = Day(year: 2026, month: 12, day: 10) ?? Day(number: 0)

  private func found(in book: AppointmentBook) -> String? {
    book.appointment(with: Reference(1), on: day)?.reference.description
  }

  private func appointment(
    _ number: Int, with doctor: Int, _ state: AppointmentState, _ start: String
  ) -> Saved<Appointment> {
    var appointment = Appointment(caseFile: Reference(1), doctor: Reference(doctor), round: 1, state: state)
    appointment.startsAt = WallTime(start)
    return Saved(Reference(number), appointment)
  }

  private func visit(closing appointment: Int) -> Saved<Visit> {
    var visit = Visit(caseFile: Reference(1), doctor: Reference(1), round: 1, visitedOn: day)
    visit.appointment = Reference(appointment)
    return Saved(Reference(1), visit)
  }
}
