/// The short, stable name of one record, `V5`: never renumbered, never used again.
package struct Reference<Noun: Recorded>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number within its kind, counted from 1 over the whole casebook.
  package let number: Int

  package init(_ number: Int) {
    self.number = number
  }

  /// Reads `V5` or `v5`; nil for anything else, another kind's reference included.
  package init?(_ text: String) {
    guard let any = AnyReference(text), any.kind == Noun.kind else { return nil }
    self.init(any.number)
  }

  /// `V5`.
  package var description: String { Noun.kind.rawValue + String(number) }

  /// The same reference where kinds are mixed.
  package var any: AnyReference { AnyReference(kind: Noun.kind, number: number) }

  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
