/// Records: rules 7, 10 and 11.
extension Outlook {
  /// Rule 7: the visit is within a week, and a record is missing or unconfirmed.
  var recordIsMissingBeforeVisit: NextAction? {
    guard let visit = soughtVisit, isWithinAWeek(visit.day), !isNotNeeded(.records) else { return nil }
    let waiting = picture.roundRequests.filter { request in
      !rests(request) && request.items.contains { RecordedItem(request: request, item: $0).standing != .settled }
    }
    guard let request = waiting.min(by: { order($0) < order($1) }) else { return nil }
    let near = "The \(words.visit) is \(visit.day.distance(from: today)) (\(words.day(visit.day)))."
    let missing = missingWords(request)
    return NextAction(
      rule: 7, reference: request.reference.any, because: "\(near) \(missing.because)", what: missing.what,
      note: missing.note, action: missing.action, otherwise: missing.otherwise, callDay: time.later,
      day: visit.day)
  }

  private func order(_ request: Saved<RecordRequest>) -> (Day, Reference<RecordRequest>) {
    let day = picture.clocks(of: request.facts, asOf: today).due?.day
    return (day ?? Day(number: .max), request.reference)
  }

  /// Rule 10: no record was asked for yet; a request that was not sent asks nobody.
  var nothingIsAskedFor: NextAction? {
    guard !isNotNeeded(.records) else { return nil }
    guard picture.roundRequests.isEmpty else {
      return picture.roundRequests.contains { !isUnsent($0) } ? nil : unsentAction(10)
    }
    guard !rests(picture.firstDoctor) else { return nil }
    let question = "May I have a copy of \(words.whose) records: the notes, the reports, and the scan pictures?"
    return NextAction(
      rule: 10, reference: picture.file.reference.any,
      because: "No records are asked for yet.",
      what: "Ask for the records today; look in the online portal first. No portal? "
        + firstCall.sentence(question, time),
      note: firstCall.note,
      action: "casebook request add \(words.inCase)", otherwise: nobodyAnswered(picture.firstDoctor),
      callDay: time.later)
  }

  /// Rule 11: a request past its date, on its day to ask again, or not acknowledged where it is needed soon.
  var requestIsLate: NextAction? {
    for reminder in reminders.items where reminder.kind == .request || reminder.kind == .confirmation {
      guard reminder.due.state != .upcoming, let request = picture.requests.first(with: reminder.reference),
        !rests(request)
      else { continue }
      return lateAction(reminder, request)
    }
    let silent = picture.requests.filter { isUnacknowledged($0) && !rests($0) }.map(unacknowledgedAction)
    return silent.min { actionOrder($0) < actionOrder($1) } ?? unsentAction(11)
  }

  /// Written down, and not sent to anybody: its days do not run.
  private func isUnsent(_ request: Saved<RecordRequest>) -> Bool {
    request.askedOn == nil && request.items.allSatisfy { $0.state == .open }
  }

  /// The first request that waits to be sent.
  private func unsentAction(_ rule: Int) -> NextAction? {
    guard !isNotNeeded(.records), let request = picture.roundRequests.first(where: isUnsent) else { return nil }
    return NextAction(
      rule: rule, reference: request.reference.any,
      because: "The request for records from \(request.from) is not sent yet.",
      what: "Send it to \(request.from) today; look in the online portal first.",
      action: "casebook request send \(request.reference)")
  }

  private func actionOrder(_ action: NextAction) -> (Day, String) {
    (action.day ?? Day(number: .max), action.reference?.description ?? "")
  }

  private func lateAction(_ reminder: Reminder, _ request: Saved<RecordRequest>) -> NextAction {
    let words = reminder.kind == .confirmation ? unconfirmedWords(request) : lateWords(reminder, request)
    return NextAction(
      rule: 11, reference: reminder.reference, because: words.because, what: words.what, note: words.note,
      action: reminder.action, otherwise: words.otherwise, callDay: time.later, day: reminder.due.day)
  }

  private static let daysToAcknowledge = 3
  private static let daysBeforeNeed = 14

  private func isUnacknowledged(_ request: Saved<RecordRequest>) -> Bool {
    guard !request.facts.openItems.isEmpty, let sent = request.facts.sentOn,
      today - sent >= Outlook.daysToAcknowledge,
      let needBy = picture.clocks(of: request.facts, asOf: today).needBy
    else { return false }
    let hasHeard = request.facts.lastContact.map { $0 >= sent } ?? false
    return !hasHeard && needBy - today <= Outlook.daysBeforeNeed
  }

  private func unacknowledgedAction(_ request: Saved<RecordRequest>) -> NextAction {
    let clocks = picture.clocks(of: request.facts, asOf: today)
    let sent = request.facts.sentOn.map { " of \(words.day($0))" } ?? ""
    let need = clocks.needBy.map { " The records are needed by \(words.day($0))." } ?? ""
    return NextAction(
      rule: 11, reference: request.reference.any,
      because: "\(request.from) has not said that they have the request\(sent).\(need)",
      what: call(request).sentence("Do you have the request? On which day will the records come?", time),
      note: call(request).note,
      action: "casebook request acknowledge \(request.reference)",
      otherwise: "Nobody answered? casebook request chase \(request.reference)", callDay: time.later,
      day: clocks.needBy)
  }
}
