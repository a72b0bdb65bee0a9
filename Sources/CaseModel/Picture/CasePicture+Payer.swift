extension CasePicture {
  /// Who pays, as one says it: the insurer by name, the NHS, Medicare; the office where nobody does.
  var payerName: String {
    guard let policy = policies.first else { return "the insurer" }
    if let insurer = policy.insurer { return insurer }
    switch policy.payer {
    case .nhs: return "the NHS office"
    case .nobody: return "the office"
    case .medicare: return "Medicare"
    default: return "the insurer"
    }
  }
}
