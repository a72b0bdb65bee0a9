/// The five steps of the process, in their order.
package enum Step: String, Coded {
  case act
  case referrals
  case insurance
  case records
  case evaluate

  package var words: String {
    switch self {
    case .act: "Act quickly"
    case .referrals: "Ask for referrals"
    case .insurance: "Who pays"
    case .records: "Ask for the records"
    case .evaluate: "Read and decide"
    }
  }
}
