/// What has become of one item of a request.
package enum ItemState: String, Coded {
  case open
  case received
  case confirmed
  case returned
  case denied
  case closed

  package var words: String {
    switch self {
    case .open: "asked for"
    case .received: "received"
    case .confirmed: "the new office has it"
    case .returned: "sent back"
    case .denied: "refused"
    case .closed: "set aside"
    }
  }
}
