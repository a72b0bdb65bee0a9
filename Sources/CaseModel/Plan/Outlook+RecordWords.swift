/// What is said of records that are missing, late, refused, or not confirmed.
extension Outlook {
  /// Before a visit: what has not come is asked of those who hold it, what was not confirmed of the office where it
  /// should lie.
  func missingWords(_ request: Saved<RecordRequest>) -> RecordWords {
    let open = request.facts.openItems
    guard !open.isEmpty else {
      return request.facts.deniedItems.isEmpty ? unconfirmedWords(request) : refusedWords(request)
    }
    let missing = "Missing: \(PlanWords.listed(open.map(\.description)))."
    guard request.facts.askedOn != nil else { return unsentWords(request, missing) }
    let question = "Can \(open.count == 1 ? "it" : "they") be here before the visit? On which day?"
    return RecordWords(
      because: missing, what: call(request).sentence(question, time), note: call(request).note,
      action: "casebook request chase \(request.reference)")
  }

  /// Past its date, or on its day to ask again.
  func lateWords(_ reminder: Reminder, _ request: Saved<RecordRequest>) -> RecordWords {
    let clocks = picture.clocks(of: request.facts, asOf: today)
    let facts = RequestSentences(request, clocks, phone: nil).facts(reminder.due)
    guard request.facts.askedOn != nil else { return unsentWords(request, facts) }
    guard !request.facts.openItems.isEmpty else { return refusedWords(request, facts) }
    let rung = ChaseRhythm.ladder.firstIndex(of: RequestLadder.next(for: request.facts, clocks: clocks)) ?? 0
    let highest = ChaseRhythm.ladder.count - 2
    var office = call(request)
    office.askingFor = rung == 0 ? nil : ChaseRhythm.ladder[min(rung, highest)]
    let complaint = "You may also complain: casebook request complain \(request.reference)"
    return RecordWords(
      because: facts, what: office.sentence("On which day will the records come?", time), note: office.note,
      action: reminder.action, otherwise: rung > highest ? complaint : nil)
  }

  /// Arrived at an office that has not said so.
  func unconfirmedWords(_ request: Saved<RecordRequest>) -> RecordWords {
    let names = PlanWords.listed(request.facts.unconfirmedItems.map(\.description))
    let office = request.to.doctor.map { call($0) } ?? call(request)
    return RecordWords(
      because: "\(office.name) has not confirmed: \(names).",
      what: office.sentence("Do you have \(names)?", time), note: office.note,
      action: "casebook request confirm \(request.reference)",
      otherwise: "Nobody answered? casebook request chase \(request.reference)")
  }

  private func refusedWords(_ request: Saved<RecordRequest>, _ facts: String? = nil) -> RecordWords {
    let refused = request.facts.deniedItems
    let numbers = refused.map { "--item \($0.number)" }.joined(separator: " ")
    return RecordWords(
      because: facts ?? "Refused: \(PlanWords.listed(refused.map(\.description))).",
      what: call(request).sentence("Why was it refused? Please say so in writing.", time), note: call(request).note,
      action: "casebook request chase \(request.reference)",
      otherwise: "You can do without? casebook request close \(request.reference) \(numbers)")
  }

  private func unsentWords(_ request: Saved<RecordRequest>, _ facts: String) -> RecordWords {
    RecordWords(
      because: "\(facts) The request is not sent yet.", what: "Send the request to \(request.from) today.", note: nil,
      action: "casebook request send \(request.reference)")
  }
}
