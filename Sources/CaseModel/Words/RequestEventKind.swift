/// What happened to a request, as its history tells it.
package enum RequestEventKind: String, Coded {
  case sent
  case receivedByThem = "received-by-them"
  case acknowledged
  case chased
  case promised
  case extended
  case partlyReceived = "partly-received"
  case received
  case confirmed
  case denied
  case returned
  case complained
  case closed

  package var words: String {
    switch self {
    case .sent: "sent"
    case .receivedByThem: "they had the request"
    case .acknowledged: "they say that they have it"
    case .chased: "asked again"
    case .promised: "promised"
    case .extended: "told it takes longer"
    case .partlyReceived: "partly received"
    case .received: "received"
    case .confirmed: "the new office has it"
    case .denied: "refused"
    case .returned: "sent back"
    case .complained: "complained"
    case .closed: "set aside"
    }
  }
}
