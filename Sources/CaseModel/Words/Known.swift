/// An answer that may not be known yet.
package enum Known: String, Coded {
  case yes
  case no
  case unknown

  package var words: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .unknown: "not known"
    }
  }
}
