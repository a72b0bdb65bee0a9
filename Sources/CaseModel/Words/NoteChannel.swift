/// How one talked with the insurer.
package enum NoteChannel: String, Coded {
  case call
  case letter
  case message
  case email
  case portal
  case inPerson = "in-person"

  package var words: String {
    switch self {
    case .call: "phone call"
    case .letter: "letter"
    case .message: "message"
    case .email: "email"
    case .portal: "online portal"
    case .inPerson: "in person"
    }
  }
}
