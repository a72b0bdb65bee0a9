/// Why an item of a request that was typed is not taken. `message` is what the person reads.
package enum ItemTextProblem: Error, Hashable, Sendable {
  case empty
  /// What stands before the colon is no kind.
  case unknownKind(String)
  /// A kind, and nothing after its colon.
  case noDescription(ItemKind)

  /// What is wrong, with the value, and what to type instead.
  package var message: String {
    switch self {
    case .empty: "Say what to ask for, like images:MRI of the knee."
    case .unknownKind(let word):
      "“\(word)” is not a kind of record. The kinds are: "
        + ItemKind.allCases.map(\.rawValue).joined(separator: ", ")
        + ". For anything else type other:, then what it is."
    case .noDescription(let kind): "Say which \(kind.rawValue), like \(kind.rawValue):of 20 October."
    }
  }
}
