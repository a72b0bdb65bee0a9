package import CaseModel

/// Why the records themselves, and not the file, stand in the way of what was asked.
package enum LedgerError: Error, Hashable, Sendable {
  /// No record has that reference.
  case notFound(AnyReference)
  /// The record cannot be removed while these others rest on it.
  case inUse(AnyReference, by: [AnyReference])
}
