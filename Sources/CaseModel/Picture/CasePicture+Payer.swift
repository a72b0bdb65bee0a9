extension CasePicture {
  /// The policy that a call is about: of an insurer before any other, with a number before one without.
  var policyToAsk: Saved<InsurancePolicy>? {
    let insurers = policies.filter { $0.payer != .nhs && $0.payer != .nobody }
    return insurers.first { $0.phone != nil } ?? insurers.first ?? policies.first
  }

  /// Who pays, as one says it: the insurer by name, the NHS, Medicare; the office where nobody does.
  var payerName: String {
    guard let policy = policyToAsk else { return "the insurer" }
    if let insurer = policy.insurer { return insurer }
    switch policy.payer {
    case .nhs: return "the NHS office"
    case .nobody: return "the office"
    case .medicare: return "Medicare"
    case .insurance, .other: return "the insurer"
    }
  }
}
