/// What there is to be reminded of in one case.
struct CaseReminders {
  let picture: CasePicture
  let asOf: Day
  /// The last day that is covered.
  let lastDay: Day
  /// The booked appointments with this round's doctors, by day.
  let sought: [Saved<Appointment>]
  /// The numbers of the doctors, by their names and practices as they are compared.
  let phones: [String: String]

  init(picture: CasePicture, asOf: Day, lastDay: Day) {
    self.picture = picture
    self.asOf = asOf
    self.lastDay = lastDay
    sought = picture.soughtAppointments
    phones = picture.phonesOfHolders
  }

  var reminders: [Reminder] {
    requestReminders + appointmentReminders + treatmentReminders + promiseReminders + taskReminders
  }

  var unknown: [UnknownDate] {
    treatmentUnknown + requestUnknown + appointmentUnknown + promiseUnknown + taskUnknown
  }

  /// The reminder, where its day is covered.
  func reminder(
    _ kind: ReminderKind, _ due: DueDay, _ reference: AnyReference, action: String, what: () -> String
  ) -> Reminder? {
    guard due.day <= lastDay else { return nil }
    return Reminder(
      kind: kind, due: due, caseFile: picture.file.reference, reference: reference, what: what(), action: action)
  }

  func unknownDate(_ kind: ReminderKind, _ reference: AnyReference, missing: String, _ what: String) -> UnknownDate {
    UnknownDate(
      kind: kind, caseFile: picture.file.reference, reference: reference, missing: missing, what: what)
  }
}
