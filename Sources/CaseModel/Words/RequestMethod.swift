/// How records travel.
package enum RequestMethod: String, Coded {
  case portal
  case mail
  case fax
  case email
  case phone
  case inPerson = "in-person"
  case transfer

  package var words: String {
    switch self {
    case .portal: "online portal"
    case .mail: "mail"
    case .fax: "fax"
    case .email: "email"
    case .phone: "phone"
    case .inPerson: "in person"
    case .transfer: "one office to the other"
    }
  }
}
