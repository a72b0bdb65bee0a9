extension RecordRequest {
  /// Adds an item under the next number, which was never given before.
  package mutating func add(_ item: ItemText) {
    let last = items.map(\.number).max() ?? 0
    items.append(RequestItem(number: last + 1, kind: item.kind, description: item.description))
  }

  /// Sets or takes away the day it was sent, and the day they had it; nil leaves a day as it is.
  ///
  /// The day of the latest sending and of the first receipt are meant: those the clocks run from.
  package mutating func correct(
    sent: Correction?, receivedByThem: Correction?
  ) throws(RequestProblem) {
    if let sent { put(.sent, at: history.lastIndex { $0.kind == .sent }, sent) }
    if let receivedByThem { correct(receipt: receivedByThem) }
    if let received = receivedByThemOn, let firstSentOn, received < firstSentOn {
      throw .receivedBeforeSent(received: received, sent: firstSentOn)
    }
  }

  /// The day they had it. A day that stands already is not said twice; taken away, an acknowledgement that it followed
  /// from goes too.
  private mutating func correct(receipt: Correction) {
    if case .day(let day) = receipt, day == receivedByThemOn { return }
    put(.receivedByThem, at: history.firstIndex { $0.kind == .receivedByThem }, receipt)
    guard receipt == .none, let left = receivedByThemOn else { return }
    history.removeAll { $0.kind == .acknowledged && $0.day == left }
  }

  /// A day that is put right, or taken away.
  package enum Correction: Hashable, Sendable {
    case day(Day)
    case none
  }

  private mutating func put(_ kind: RequestEventKind, at index: Int?, _ correction: Correction) {
    let old = index.map { history.remove(at: $0) }
    guard case .day(let day) = correction else { return }
    var event = old ?? RequestEvent(kind: kind, day: day)
    event.day = day
    add(event)
  }
}
