/// What one can say has happened to a request. The raw value is the verb of the command.
package enum RequestVerb: String, CaseIterable, Sendable {
  case send
  case acknowledge
  case chase
  case promise
  case extend
  case receive
  case confirm
  case deny
  case `return`
  case complain
  case close

  /// What the history calls it; a receipt of less than all is named when it is entered.
  package var event: RequestEventKind {
    switch self {
    case .send: .sent
    case .acknowledge: .acknowledged
    case .chase: .chased
    case .promise: .promised
    case .extend: .extended
    case .receive: .received
    case .confirm: .confirmed
    case .deny: .denied
    case .return: .returned
    case .complain: .complained
    case .close: .closed
    }
  }

  /// The state that its items get; nil where it changes none.
  var itemState: ItemState? {
    switch self {
    case .receive: .received
    case .confirm: .confirmed
    case .deny: .denied
    case .return: .returned
    case .close: .closed
    case .send, .acknowledge, .chase, .promise, .extend, .complain: nil
    }
  }

  /// Whether it changes the state of items.
  package var settlesItems: Bool { itemState != nil }
}
