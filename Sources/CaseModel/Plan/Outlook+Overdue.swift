extension Outlook {
  /// What is overdue, in a few words with its reference; the whole of it stands in `remind`.
  package func brief(_ reminder: Reminder) -> String {
    let late = (today - reminder.due.day).daysWords
    return "OVERDUE \(late): \(matter(of: reminder)) (\(reminder.reference))"
  }

  private func matter(of reminder: Reminder) -> String {
    let reference = reminder.reference
    switch reminder.kind {
    case .request, .materialToReturn:
      let holder = picture.requests.first(with: reference)?.from ?? ""
      return reminder.kind == .request ? "records from \(holder)" : "material to give back to \(holder)"
    case .confirmation: return "the new office has not confirmed records"
    case .visit, .appointment, .cancelBy:
      let doctor = picture.appointments.first(with: reference)?.doctor
      return "a visit to write down" + (doctor.map { ", \(words.name($0))" } ?? "")
    case .promise:
      return "a promise of \(picture.payerName)"
    case .task: return picture.tasks.first(with: reference)?.text ?? "a task"
    case .treatment: return words.treatment
    }
  }
}
