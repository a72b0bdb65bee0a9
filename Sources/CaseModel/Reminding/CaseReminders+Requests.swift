extension CaseReminders {
  /// One line for each pending request, one more for what an office has to confirm, and for what has to go back.
  var requestReminders: [Reminder] {
    picture.requests.flatMap { request in
      let clocks = clocks(of: request)
      return [pending(request, clocks), confirmation(request, clocks)].compactMap(\.self) + lent(request)
    }
  }

  /// Requests that are not sent, whose receipt is not known, or that have no day at all.
  var requestUnknown: [UnknownDate] {
    picture.requests.filter(\.isPending).flatMap { request in
      let clocks = clocks(of: request)
      let words = RequestSentences(request, clocks, phone: nil)
      let reference = request.reference.any
      var unknown: [UnknownDate] = []
      if request.askedOn == nil {
        unknown.append(unknownDate(.request, reference, missing: "sent", words.notSent))
      } else if clocks.due == nil {
        unknown.append(unknownDate(.request, reference, missing: "need-by", words.noDay))
      }
      if let legal = clocks.legal, legal.estimated {
        unknown.append(unknownDate(.request, reference, missing: "received-by-them", words.noReceipt(legal)))
      }
      return unknown
    }
  }

  private func clocks(of request: Saved<RecordRequest>) -> RequestClocks {
    RequestClocks(
      request.facts, jurisdiction: picture.file.jurisdiction,
      appointment: picture.appointmentDay(for: request.facts, among: sought, asOf: asOf), asOf: asOf)
  }

  private func pending(_ request: Saved<RecordRequest>, _ clocks: RequestClocks) -> Reminder? {
    guard request.facts.isPending, let due = clocks.due else { return nil }
    return reminder(.request, due, request.reference.any, action: action(for: request)) {
      RequestSentences(request, clocks, phone: phone(of: request.facts), regulator: law?.regulator.name).pending(due)
    }
  }

  private var law: RecordsLaw? { RecordsLaw.of(picture.file.jurisdiction) }

  /// The command that records the next thing: it is sent, they were asked, or what they refused is set aside.
  private func action(for request: Saved<RecordRequest>) -> String {
    let command = "casebook request"
    if request.facts.openItems.isEmpty {
      return "\(command) close \(request.reference) \(request.facts.deniedItems.options) --note -"
    }
    return "\(command) \(request.facts.askedOn == nil ? "send" : "chase") \(request.reference)"
  }

  private func confirmation(_ request: Saved<RecordRequest>, _ clocks: RequestClocks) -> Reminder? {
    let items = request.facts.unconfirmedItems
    guard let doctor = request.to.doctor, let arrived = items.compactMap(\.receivedOn).min() else { return nil }
    let days = 7
    let due =
      clocks.needBy.map { DueDay($0, .needBy, asOf: asOf) } ?? DueDay(arrived + days, .chase, asOf: asOf)
    // Without items the command means all that is open, too: named, they are only those that have come.
    let named = request.facts.openItems.isEmpty ? "" : " " + items.options
    return reminder(
      .confirmation, due, request.reference.any, action: "casebook request confirm \(request.reference)\(named)"
    ) {
      let names = items.map(\.description).joined(separator: ", ")
      let call = picture.doctors[doctor]?.phone.map { "Call \($0): do they have it?" } ?? "Ask whether they have it."
      return "\(picture.name(of: doctor)) has not confirmed: \(names). Arrived \(arrived.near(asOf)). "
        + "\(due.distance(needed: "Needed by", asOf)) \(call)"
    }
  }

  private func lent(_ request: Saved<RecordRequest>) -> [Reminder] {
    request.facts.lentItems.compactMap { item in
      guard let day = item.returnBy else { return nil }
      let due = DueDay(day, .planned, asOf: asOf)
      let action = "casebook request return \(request.reference) --item \(item.number)"
      return reminder(.materialToReturn, due, request.reference.any, action: action) {
        "Give back to \(request.from): \(item.description). \(due.distance(needed: "Due back", asOf))"
      }
    }
  }

  /// The number of those who hold the records: as noted, else of a doctor of that name or practice.
  private func phone(of request: RecordRequest) -> String? {
    request.phone ?? (phones.isEmpty ? nil : phones[NameMatch.folded(request.from)])
  }
}

extension [RequestItem] {
  /// As options of a command: `--item 1 --item 3`.
  fileprivate var options: String { map { "--item \($0.number)" }.joined(separator: " ") }
}

extension DueDay {
  /// `Needed by Tue 8 Dec, in 3 days.`; for a day of one's own rhythm only how long ago or ahead it is.
  fileprivate func distance(needed label: String, _ asOf: Day) -> String {
    basis == .chase
      ? "Ask by \(day.near(asOf)), \(day.distance(from: asOf))."
      : "\(label) \(day.near(asOf)), \(day.distance(from: asOf))."
  }
}
