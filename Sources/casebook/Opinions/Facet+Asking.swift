import CaseModel

extension Facet {
  /// The four topics that are asked first.
  static let first: [Facet] = [.diagnosis, .certainty, .treatment, .ifWeWait]

  /// What is asked for it.
  var question: String {
    switch self {
    case .diagnosis: "What it is, in this doctor's view"
    case .certainty: "How sure"
    case .treatment: "What is advised; waiting counts"
    case .ifWeWait: "What if we wait"
    default: words.capitalisedFirst
    }
  }

  /// The key in JSON: the option's name in camelCase.
  var key: String {
    let parts = rawValue.split(separator: "-").map(String.init)
    return parts.prefix(1).joined() + parts.dropFirst().map(\.capitalisedFirst).joined()
  }
}
