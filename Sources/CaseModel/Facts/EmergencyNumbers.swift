/// The number to call in an emergency, and further numbers with what they are for.
package struct EmergencyNumbers: Hashable, Sendable {
  /// A further number and the need it serves.
  package struct Further: Hashable, Sendable {
    /// What to dial.
    package let number: String
    /// What it is for, to stand after the number: `thoughts of suicide`.
    package let purpose: String

    /// A number and its purpose.
    package init(number: String, purpose: String) {
      self.number = number
      self.purpose = purpose
    }
  }

  /// What to dial; "your emergency number" where the country is not known.
  package let number: String
  /// Other numbers, most urgent first; often none.
  package let further: [Further]

  /// Numbers, such as a person's own in place of a country's.
  package init(number: String, further: [Further] = []) {
    self.number = number
    self.further = further
  }
}

extension Jurisdiction {
  /// The numbers of this country, which the person may replace.
  ///
  /// Source: the countries' own emergency services, as of 2026-11.
  package var emergency: EmergencyNumbers {
    switch self {
    case .us:
      EmergencyNumbers(number: "911", further: [.init(number: "988", purpose: "thoughts of suicide")])
    case .uk:
      EmergencyNumbers(number: "999", further: [.init(number: "111", purpose: "urgent advice")])
    case .eu: EmergencyNumbers(number: "112")
    case .caOn: EmergencyNumbers(number: "911")
    case .au: EmergencyNumbers(number: "000")
    case .other: EmergencyNumbers(number: "your emergency number")
    }
  }
}
