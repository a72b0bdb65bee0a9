import CaseModel
import CaseStore
import Terminal

extension AppointmentNoun {
  static func entries(of appointment: Saved<Appointment>, in ledger: Ledger, today: Day) throws -> [Entry] {
    try Entry.doctor(appointment.facts.doctor, in: ledger) + [
      .wallTime("at", "When", appointment.startsAt, today: today),
      .text("timeZone", "Time zone", appointment.timeZone),
      Entry(
        "minutes", "Takes", json: JSON(appointment.minutes), shown: appointment.minutes.map { "\($0) minutes" }),
      .code("state", "State", appointment.state),
      .text("place", "Where", appointment.place),
      .text("purpose", "What for", appointment.purpose),
      .day("cancelBy", "Last day to cancel", appointment.cancelBy, today: today),
      .text("access", "Access", appointment.access),
      .text("bring", "Bring", appointment.bring),
      .day("cancelledOn", "Cancelled", appointment.cancelledOn, today: today),
      history(try ledger.history(of: appointment)),
      .caseFile(appointment.caseFile),
      Entry("round", "", json: .int(appointment.round), shown: nil),
    ]
  }

  /// What has become of it, day by day; a person reads it once there is more than the first line.
  private static func history(_ changes: [AppointmentChange]) -> Entry {
    let json = changes.map { change in
      JSON.object([
        "on": .string(change.changedOn.iso), "state": .string(change.state.rawValue),
        "at": JSON(change.startsAt?.iso), "note": JSON(change.note),
      ])
    }
    let lines = changes.map { change in
      "\(change.changedOn.words): \(change.state.words)" + (change.startsAt.map { ", for \($0.words)" } ?? "")
        + (change.note.map { " (\($0))" } ?? "")
    }
    return Entry("history", "History", json: .array(json), shown: lines.count > 1 ? lines.joined(separator: "\n") : nil)
  }
}
