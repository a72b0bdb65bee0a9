/// What is said of one request: who is late and since when, what is missing, the last contact, whom to call.
struct RequestSentences {
  let reference: Reference<RecordRequest>
  let request: RecordRequest
  let clocks: RequestClocks
  let phone: String?
  /// Whom to complain to, where the law names somebody.
  let regulator: String?

  init(_ request: Saved<RecordRequest>, _ clocks: RequestClocks, phone: String?, regulator: String? = nil) {
    self.regulator = regulator
    reference = request.reference
    self.request = request.facts
    self.clocks = clocks
    self.phone = phone
  }

  private var asOf: Day { clocks.asOf }

  /// Everything that is said where it is pending.
  func pending(_ due: DueDay) -> String {
    [facts(due), call].compactMap(\.self).joined(separator: " ")
  }

  /// The same without whom to call.
  func facts(_ due: DueDay) -> String {
    let sentences = [headline(due), doubt(due), promise(due), need(due), missing, refused, contact]
    return sentences.compactMap(\.self).joined(separator: " ")
  }

  var notSent: String { "Not sent yet, so its days do not run: \(names) from \(request.from)." }

  var noDay: String {
    guard clocks.isRefused else {
      return "No day is known for \(names) from \(request.from): say by when you need it."
    }
    return "Whether you can do without what \(request.from) refused: \(names). "
      + "Ask why, or set it aside (\(reference))."
  }

  func noReceipt(_ legal: LegalDate) -> String {
    "The day \(request.from) had the request; its latest day by law, \(legal.day.near(asOf)), is an estimate."
  }

  private var names: String { (request.openItems + request.deniedItems).map(\.description).joined(separator: ", ") }

  private func headline(_ due: DueDay) -> String {
    let day = due.day.near(asOf)
    let who = request.from
    switch (due.state, due.basis) {
    case (.overdue, .promised): return "\(who) is \(late(due)) late with its promise (\(day))."
    case (.overdue, .legal): return "\(who) is \(late(due)) past the latest day by law (\(day))."
    case (.overdue, _): return "\(who) is \(late(due)) past the day you need it (\(day))."
    case (_, .chase): return "Ask \(who) again: \(day), \(due.day.distance(from: asOf))."
    case (_, .promised): return "\(who) promised it for \(day), \(due.day.distance(from: asOf))."
    case (.due, .legal): return "\(who): latest by law \(day), today."
    case (_, .legal): return "\(who): latest by law \(day), \(due.day.distance(from: asOf)); ask sooner."
    default: return "Needed from \(who) by \(day), \(due.day.distance(from: asOf))."
    }
  }

  private func late(_ due: DueDay) -> String { (asOf - due.day).daysWords }

  /// What is uncertain about the day.
  private func doubt(_ due: DueDay) -> String? {
    guard due.basis == .legal, let legal = clocks.legal else { return nil }
    if legal.estimated { return "That day is an estimate: the day they had the request is not known." }
    return legal.lateExtension ? "Their asking for more time does not move it." : nil
  }

  /// The day it is needed, where another day comes first.
  private func need(_ due: DueDay) -> String? {
    guard due.basis != .needBy, let day = clocks.needBy, day >= asOf else { return nil }
    return "Needed by \(day.near(asOf))."
  }

  /// The day they named, where another day comes first.
  private func promise(_ due: DueDay) -> String? {
    guard due.basis != .promised, let day = clocks.promised, day >= asOf else { return nil }
    return "Promised for \(day.near(asOf))."
  }

  private var missing: String? {
    let names = request.openItems.map(\.description)
    return names.isEmpty ? nil : "Missing: \(names.joined(separator: ", "))."
  }

  /// What they refused is an answer; it is said where nothing else is left to say.
  private var refused: String? {
    guard request.openItems.isEmpty else { return nil }
    let names = request.deniedItems.map(\.description)
    return names.isEmpty ? nil : "Refused: \(names.joined(separator: ", "))."
  }

  private var contact: String {
    if let last = request.lastContact { return "Last contact \(last.nearShort(asOf))." }
    guard let sent = request.askedOn else { return "Not sent yet." }
    return "Nothing heard since it was sent on \(sent.nearShort(asOf))."
  }

  /// Whom to call, and for whom to ask; what to ask for where all that is left was refused.
  private var call: String? {
    guard request.askedOn != nil else { return nil }
    let number = [request.contact, phone].compactMap(\.self).joined(separator: ", ")
    guard !request.openItems.isEmpty else {
      return number.isEmpty ? "Ask why, in writing." : "Call \(number): why, in writing?"
    }
    let rung = RequestLadder.next(for: request, clocks: clocks)
    switch rung {
    case ChaseRhythm.ladder.first: return number.isEmpty ? "Ask \(rung)." : "Call \(number)."
    case ChaseRhythm.ladder.last:
      let start = number.isEmpty ? "" : "Call \(number). "
      return start + "You may complain to \(regulator ?? rung)."
    default: return number.isEmpty ? "Ask for \(rung)." : "Call \(number); ask for \(rung)."
    }
  }
}
