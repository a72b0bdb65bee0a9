import CaseModel
import CaseStore
import Terminal

extension VisitNoun {
  static func entries(of visit: Saved<Visit>, in ledger: Ledger, today: Day) throws -> [Entry] {
    let tasks = try ledger.tasks(from: visit.reference)
    let questions = try ledger.questions(answeredAt: visit.reference)
    let appointment = try visit.appointment.flatMap { try ledger.find($0) }
    return Entry.named("doctor", "Doctor", visit.doctor, try ledger.get(visit.doctor).name) + [
      .day("on", "Day", visit.visitedOn, today: today),
      .text("present", "Who was there", visit.present),
      .text("said", "What was said", visit.said),
      .text("next", "What is next", visit.next),
      .day("nextBy", "By", visit.nextBy, today: today),
      Entry(
        "appointment", "Closes", json: JSON(visit.appointment?.description), shown: appointment.map(words)),
      Entry(
        "tasks", "Task", json: JSON(tasks.map(\.reference.description)),
        shown: tasks.isEmpty ? nil : tasks.map(words).joined(separator: "\n")),
      Entry(
        "questions", "Answers", json: JSON(questions.map(\.reference.description)),
        shown: questions.isEmpty ? nil : questions.map { "\($0.reference) \($0.text)" }.joined(separator: "\n")),
      .number("round", "Round", visit.round),
      .reference("case", "Case", visit.caseFile),
    ]
  }

  /// `A4, Thu 10 Dec 2026, 09:30`.
  private static func words(of appointment: Saved<Appointment>) -> String {
    [appointment.reference.description, appointment.startsAt?.words].compactMap(\.self).joined(separator: ", ")
  }

  /// `T2 by Fri 4 Dec 2026`.
  private static func words(of task: Saved<CaseTask>) -> String {
    let due = task.due.map { " by \($0.words)" } ?? ""
    return "\(task.reference)\(due)" + (task.doneOn == nil ? "" : ", done")
  }
}
