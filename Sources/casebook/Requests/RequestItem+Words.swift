import CaseModel

extension RequestItem {
  /// For people: `1 MRI (the scan pictures themselves): received Tue 8 Dec 2026`.
  func words(today: Day, in request: RecordRequest) -> String {
    let name = "\(number) \(ItemText(kind: kind, description: description).shown): \(stateWords(in: request))"
    let more = [
      returnBy.map { "give back by \($0.echo(today: today))" }, tracking.map { "tracking \($0)" },
      reason.map { "because: \($0)" },
    ]
    return ([name] + more.compactMap(\.self)).joined(separator: "; ")
  }

  private func stateWords(in request: RecordRequest) -> String {
    let destination = request.to
    switch state {
    case .open where request.askedOn == nil: return "not asked for yet"
    case .received where destination != .oneself:
      return "received\(on(receivedOn)), the office has not confirmed it"
    case .received: return "received\(on(receivedOn))"
    case .confirmed where destination == .oneself: return "received\(on(receivedOn))"
    case .confirmed: return "\(state.words)\(on(confirmedOn))"
    case .returned: return "\(state.words)\(on(returnedOn))"
    case .open, .denied, .closed: return state.words
    }
  }

  private func on(_ day: Day?) -> String { day.map { " \($0.words)" } ?? "" }
}

extension RequestEvent {
  /// For people: `Fri 20 Nov 2026: asked again, promised for Fri 27 Nov 2026`.
  var words: String {
    let numbers = items.isEmpty ? "" : " (\(items.map(String.init).joined(separator: ", ")))"
    return "\(day.words): \(kind.words)\(numbers)\(untilWords)" + (note.map { ". \($0)" } ?? "")
  }

  private var untilWords: String {
    guard let until else { return "" }
    switch kind {
    case .promised: return " for \(until.words)"
    case .extended: return ", until \(until.words)"
    default: return ", promised for \(until.words)"
    }
  }
}
