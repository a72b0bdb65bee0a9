extension RecordRequest {
  /// Enters what happened: into the history, and into the state of the items it was about.
  ///
  /// - Throws: `RequestProblem` where it cannot have happened so; then nothing is changed.
  package mutating func enter(_ step: RequestStep) throws(RequestProblem) {
    try check(step)
    let numbers = try itemNumbers(of: step)
    var event = RequestEvent(kind: step.verb.event, day: step.day)
    event.until = step.until
    event.note = step.note
    event.items = numbers
    if let state = step.verb.itemState {
      for index in items.indices where numbers.contains(items[index].number) {
        items[index].settle(state, on: step.day, reason: step.note)
      }
    }
    if step.verb == .receive, !openItems.isEmpty { event.kind = .partlyReceived }
    add(event)
  }

  /// Takes back what was said to have become of these items: they are open again, and the history forgets it.
  package mutating func reopen(_ numbers: [Int]) throws(RequestProblem) {
    try check(numbers)
    let named = items.filter { numbers.contains($0.number) }
    guard named.contains(where: { $0.state != .open }) else { throw .stillOpen(named) }
    for index in items.indices where numbers.contains(items[index].number) { items[index].reopen() }
    history = history.compactMap { event in
      guard event.kind.settlesItems, event.items.contains(where: numbers.contains) else { return event }
      var event = event
      event.items.removeAll(where: numbers.contains)
      return event.items.isEmpty ? nil : event
    }
  }

  /// Puts an event in its place by day, after those of the same day.
  package mutating func add(_ event: RequestEvent) {
    let place = history.firstIndex { $0.day > event.day } ?? history.endIndex
    history.insert(event, at: place)
  }

  private func check(_ step: RequestStep) throws(RequestProblem) {
    let sent = history.filter { $0.kind == .sent }.map(\.day).min()
    if let sent, step.day < sent { throw .beforeSent(step.day, sent: sent) }
    if let until = step.until, until < step.day { throw .untilBefore(step.day, until: until) }
    if step.verb == .promise, step.until == nil { throw .noUntil }
    if step.verb == .close, (step.note ?? "").allSatisfy(\.isWhitespace) { throw .noReason }
    try check(step.items)
  }

  private func check(_ numbers: [Int]) throws(RequestProblem) {
    let unknown = numbers.filter { number in !items.contains { $0.number == number } }
    guard unknown.isEmpty else { throw .noSuchItems(unknown, items) }
  }

  /// The items it is about: those that were named, else all that it can be about.
  private func itemNumbers(of step: RequestStep) throws(RequestProblem) -> [Int] {
    guard step.verb.settlesItems else { return try chasedNumbers(of: step) }
    let open = items.filter { step.verb.canSettle($0, wasNamed: false) }
    guard !step.items.isEmpty else {
      guard !open.isEmpty else { throw .nothingLeft(step.verb, items) }
      return open.map(\.number)
    }
    let named = items.filter { step.items.contains($0.number) }
    let settled = named.filter { !step.verb.canSettle($0, wasNamed: true) }
    guard settled.isEmpty else { throw .alreadySettled(settled) }
    return named.map(\.number)
  }

  /// Asking again, and what they say to it, needs something that has not come.
  private func chasedNumbers(of step: RequestStep) throws(RequestProblem) -> [Int] {
    guard isPending || step.verb == .complain else { throw .nothingLeft(step.verb, items) }
    return step.items.sorted()
  }
}
