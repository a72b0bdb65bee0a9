/// What an answer from the insurer is about. The raw value is what is stored and typed.
package enum InsuranceTopic: String, Coded {
  case coverage
  case programme
  case referral
  case authorization
  case network
  case cost
  case denial
  case appeal
  case other

  /// What people read.
  package var words: String {
    switch self {
    case .coverage: "whether it is paid for"
    case .programme: "the insurer's own second-opinion service"
    case .referral: "referral"
    case .authorization: "approval beforehand"
    case .network: "doctor and clinic in the network"
    case .cost: "what you pay"
    case .denial: "refused"
    case .appeal: "how to appeal"
    case .other: "other"
    }
  }
}
