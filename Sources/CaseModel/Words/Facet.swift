/// A topic on which opinions are put side by side; in the order every opinion is shown.
package enum Facet: String, Coded {
  case diagnosis
  case certainty
  case basis
  case severity
  case treatment
  case alternatives
  case benefits
  case risks
  case ifWeWait = "if-we-wait"
  case urgency
  case recovery
  case cost
  case followUp = "follow-up"

  package var words: String {
    switch self {
    case .diagnosis: "what it is"
    case .certainty: "how sure"
    case .basis: "what it rests on"
    case .severity: "how serious"
    case .treatment: "what is advised"
    case .alternatives: "other ways"
    case .benefits: "what it may bring"
    case .risks: "what may go wrong"
    case .ifWeWait: "what if we wait"
    case .urgency: "how soon"
    case .recovery: "recovery"
    case .cost: "cost"
    case .followUp: "what comes after"
    }
  }
}
