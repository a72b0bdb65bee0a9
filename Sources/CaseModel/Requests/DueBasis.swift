/// What a date to be reminded of rests on. The order is the one in which ties are settled.
package enum DueBasis: String, Coded {
  case needBy = "need-by"
  case promised
  case legal
  case chase
  case booked
  case planned

  package var words: String {
    switch self {
    case .needBy: "needed by"
    case .promised: "promised for"
    case .legal: "latest by law"
    case .chase: "ask again"
    case .booked: "booked for"
    case .planned: "planned for"
    }
  }
}
