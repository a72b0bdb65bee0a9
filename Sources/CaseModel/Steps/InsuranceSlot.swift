/// One of the five things to know of who pays; a referral and an approval beforehand are one.
package enum InsuranceSlot: String, Coded {
  case coverage
  case programme
  case referral
  case network
  case cost

  package var words: String {
    switch self {
    case .coverage: "whether it is paid for"
    case .programme: "the insurer's own second-opinion service"
    case .referral: "a referral or approval beforehand"
    case .network: "doctor and clinic in the network"
    case .cost: "what there is to pay"
    }
  }

  /// The topics of a note that answer it.
  package var topics: Set<InsuranceTopic> {
    switch self {
    case .coverage: [.coverage]
    case .programme: [.programme]
    case .referral: [.referral, .authorization]
    case .network: [.network]
    case .cost: [.cost]
    }
  }

  /// Whether an answer still holds in a later round; the others are about that round's doctor.
  var carriesOver: Bool { self == .coverage || self == .programme }
}
