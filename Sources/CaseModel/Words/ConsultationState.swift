/// How far things have come with a doctor in one case.
package enum ConsultationState: String, Coded {
  case suggested
  case called
  case waitlisted
  case booked
  case seen
  case declined

  package var words: String {
    switch self {
    case .suggested: "named"
    case .called: "called"
    case .waitlisted: "on the waiting list"
    case .booked: "booked"
    case .seen: "seen"
    case .declined: "not going there"
    }
  }
}
