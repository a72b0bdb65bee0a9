/// A record as the casebook keeps it: what was said, with the reference it was given.
///
/// The facts read through it (`visit.said`), so a saved visit is used like a visit.
@dynamicMemberLookup
package struct Saved<Noun: Recorded>: Hashable, Sendable {
  package let reference: Reference<Noun>
  package var facts: Noun

  package init(_ reference: Reference<Noun>, _ facts: Noun) {
    self.reference = reference
    self.facts = facts
  }

  package subscript<Value>(dynamicMember path: KeyPath<Noun, Value>) -> Value { facts[keyPath: path] }
}
