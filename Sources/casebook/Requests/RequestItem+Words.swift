import CaseModel

extension RequestItem {
  /// For people: `1 MRI (the scan pictures themselves): received Tue 8 Dec 2026`.
  func words(today: Day, to destination: RequestDestination) -> String {
    let name = "\(number) \(ItemText(kind: kind, description: description).shown): \(stateWords(destination))"
    let more = [
      returnBy.map { "give back by \($0.echo(today: today))" }, tracking.map { "tracking \($0)" },
      reason.map { "because: \($0)" },
    ]
    return ([name] + more.compactMap(\.self)).joined(separator: "; ")
  }

  private func stateWords(_ destination: RequestDestination) -> String {
    switch state {
    case .received where destination != .oneself:
      "received\(on(receivedOn)), the office has not confirmed it"
    case .received: "received\(on(receivedOn))"
    case .confirmed where destination == .oneself: "received\(on(receivedOn))"
    case .confirmed: "\(state.words)\(on(confirmedOn))"
    case .returned: "\(state.words)\(on(returnedOn))"
    case .open, .denied, .closed: state.words
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
