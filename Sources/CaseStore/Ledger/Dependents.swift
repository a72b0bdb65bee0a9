package import CaseModel

/// What hangs on a record, as the schema's foreign keys say.
package struct Dependents: Hashable, Sendable {
  /// Records that belong to it and go with it.
  package internal(set) var removed: [AnyReference] = []
  /// Records that stay, and only no longer name it.
  package internal(set) var loosened: [AnyReference] = []
  /// Records that rest on it: while there are any, it cannot be removed.
  package internal(set) var holding: [AnyReference] = []
}
