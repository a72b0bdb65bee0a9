/// Who pays.
package enum PayerKind: String, Coded {
  case insurance
  case medicare
  case nhs
  case nobody = "none"
  case other

  package var words: String {
    switch self {
    case .insurance: "insurance"
    case .medicare: "Medicare"
    case .nhs: "NHS"
    case .nobody: "nobody (self-pay)"
    case .other: "another payer"
    }
  }
}
