extension CaseReminders {
  /// What the insurer promised by a day and has not kept.
  var promiseReminders: [Reminder] {
    picture.insuranceNotes.compactMap { note in
      guard note.keptOn == nil, let day = note.promisedBy else { return nil }
      let due = DueDay(day, .promised, asOf: asOf)
      return reminder(
        .promise, due, note.reference.any, action: "casebook insurance note kept \(note.reference)"
      ) { sentences(note, due) }
    }
  }

  /// Promises without a day.
  var promiseUnknown: [UnknownDate] {
    picture.insuranceNotes.filter { $0.keptOn == nil && $0.promised != nil && $0.promisedBy == nil }.map { note in
      unknownDate(
        .promise, note.reference.any, missing: "promised-by",
        "By when \(picture.payerName) keeps its promise of \(note.at.day.near(asOf)): \(note.promised ?? "").")
    }
  }

  private func sentences(_ note: Saved<InsuranceNote>, _ due: DueDay) -> String {
    let who = PlanWords.capitalised(picture.payerName)
    let day = due.day.near(asOf)
    let promise =
      due.state == .overdue
      ? "\(who) is \((asOf - due.day).daysWords) late with its promise (\(day))"
      : "\(who) promised for \(day), \(due.day.distance(from: asOf))"
    let what = note.promised.map { ": \($0)" } ?? ""
    let spoke = [note.representative, note.callReference].compactMap(\.self).joined(separator: ", ")
    let contact = "Said on \(note.at.day.nearShort(asOf))" + (spoke.isEmpty ? "." : " (\(spoke)).")
    let call = picture.policyToAsk?.phone.map { " Call \($0)." } ?? ""
    return "\(promise)\(what). \(contact)\(call)"
  }
}
