/// How sure a doctor was of a diagnosis.
package enum Certainty: String, Coded {
  case confirmed
  case likely
  case unclear
  case ruledOut = "ruled-out"

  package var words: String {
    switch self {
    case .confirmed: "sure"
    case .likely: "probably"
    case .unclear: "not sure"
    case .ruledOut: "not this"
    }
  }
}
