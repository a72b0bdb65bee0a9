/// A reference whose kind is known only when the program runs, as in the timeline or in a search.
package struct AnyReference: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let kind: RecordKind
  package let number: Int

  package init(kind: RecordKind, number: Int) {
    self.kind = kind
    self.number = number
  }

  /// Reads `V5` or `v5`; nil for anything that is not a letter in use and a number above 0.
  package init?(_ text: String) {
    guard let letter = text.first, let kind = RecordKind(rawValue: letter.uppercased()) else { return nil }
    let digits = text.dropFirst()
    guard let first = digits.first, first != "0", digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(digits)
    else { return nil }
    self.init(kind: kind, number: number)
  }

  package var description: String { kind.rawValue + String(number) }

  /// By letter, then by number: `A10` comes after `A9`.
  package static func < (left: Self, right: Self) -> Bool {
    (left.kind.rawValue, left.number) < (right.kind.rawValue, right.number)
  }
}

extension AnyReference {
  /// The case it names, where it names one.
  package var caseFile: Reference<CaseFile>? { kind == .caseFile ? Reference(number) : nil }
}
