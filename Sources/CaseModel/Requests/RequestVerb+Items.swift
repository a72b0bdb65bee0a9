extension RequestVerb {
  /// Whether it can change an item in this state; more is possible where the person names the item.
  func canSettle(_ item: RequestItem, wasNamed: Bool) -> Bool {
    switch self {
    case .receive, .deny: item.state == .open || (wasNamed && self == .receive && item.state == .denied)
    case .confirm: item.state == .open || item.state == .received || (wasNamed && item.state == .denied)
    case .close: item.state == .open || item.state == .denied || (wasNamed && item.state == .received)
    case .return: item.isHere && (wasNamed || item.returnBy != nil || item.kind.isOnLoan)
    case .send, .acknowledge, .chase, .promise, .extend, .complain: true
    }
  }
}

extension RequestEventKind {
  /// Whether it says what became of items.
  var settlesItems: Bool {
    switch self {
    case .partlyReceived, .received, .confirmed, .denied, .returned, .closed: true
    case .sent, .receivedByThem, .acknowledged, .chased, .promised, .extended, .complained: false
    }
  }
}

extension RequestItem {
  /// Whether it has come, and has not gone back.
  var isHere: Bool { state == .received || state == .confirmed }

  /// Puts the item into a state on a day; what was known before is kept, and confirmed implies received.
  mutating func settle(_ state: ItemState, on day: Day, reason: String?) {
    self.state = state
    switch state {
    case .received: receivedOn = day
    case .confirmed:
      receivedOn = receivedOn ?? day
      confirmedOn = day
    case .returned: returnedOn = day
    case .denied, .closed: self.reason = reason
    case .open: break
    }
  }

  /// Puts the item back to where it was asked for.
  mutating func reopen() {
    state = .open
    receivedOn = nil
    confirmedOn = nil
    returnedOn = nil
    reason = nil
  }
}
