import CaseModel
import Terminal

extension AppointmentNoun {
  static func prompts(at desk: Desk) -> [Prompt<AppointmentAnswers>] {
    [
      .doctor(
        "doctor", \.doctor, "With which doctor", why: "A name, or a reference like D3. A new name makes a new doctor.",
        desk: desk, mayBeNew: true
      ).required(),
      start(today: desk.today),
      state,
      .line("place", \.place, "Place or link", why: "So that you find it on the day.")
        .completed { try desk.context.places() }.when { $0.hasStart || $0.place != nil },
      .day(
        "cancel-by", \.cancelBy, "Last day to cancel",
        why: "You can always cancel; after that day some offices charge.", today: desk.today, .future
      ).checked { day, answers in
        try Appointment.check(cancelBy: Day(day), startsAt: answers.at.flatMap(WallTime.init(_:)))
      }.when { $0.hasStart || $0.cancelBy != nil },
      .timeZone("time-zone", \.timeZone, "Time zone", why: "The time is the local one there.").unasked()
        .standard { _ in desk.context.moment.zoneName }.when { $0.hasStart || $0.timeZone != nil },
      .minutes("minutes", \.minutes, "How many minutes", why: "So that the calendar has its end.").unasked(),
      .line("purpose", \.purpose, "What it is for", why: "A second opinion, a test, a talk.").unasked(),
      .line("access", \.access, "Interpreter or access", why: "The office needs to know beforehand.").unasked(),
      .line("bring", \.bring, "What to bring", why: "So that it is said the day before.").unasked(),
    ]
  }

  /// The start; one that is booked has to have one.
  private static func start(today: Day) -> Prompt<AppointmentAnswers> {
    Prompt.wallTime(
      "at", \.at, "When, day and time", why: "Like 10 dec 9:30, or 2026-12-10 09:30. Type - if there is none yet.",
      today: today, .future
    ).required(for: { ["booked", "done", "missed"].contains($0.state) })
  }

  /// What has become of it; asked only while there is no start.
  private static var state: Prompt<AppointmentAnswers> {
    .code(
      "state", \.state, AppointmentState.self, offering: [.requested, .waitlisted], "How far is it",
      why: "A place on a waiting list counts: it can be cancelled any time."
    ).neverEmpty().standard { $0.hasStart ? "booked" : "requested" }.when { !$0.hasStart }
  }
}

extension AppointmentAnswers {
  /// A start was said.
  var hasStart: Bool { at.map { !$0.isEmpty } ?? false }
}
