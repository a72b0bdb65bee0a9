package import CaseModel

/// What a search found.
package struct SearchAnswer: Hashable, Sendable {
  /// The newest records first; those without a day last.
  package let hits: [SearchHit]
  /// Whether older ones were left out.
  package let hasMore: Bool
  /// How many were found in each closed case, which are not among the hits.
  package let closed: [Reference<CaseFile>: Int]

  /// So many are counted in closed cases; then there are at least so many.
  package static let countedAtMost = 200

  package init(hits: [SearchHit], hasMore: Bool, closed: [Reference<CaseFile>: Int]) {
    (self.hits, self.hasMore, self.closed) = (hits, hasMore, closed)
  }
}
