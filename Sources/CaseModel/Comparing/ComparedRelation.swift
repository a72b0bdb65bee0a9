/// How an answer stands to the one of another opinion, and why where they differ.
package struct ComparedRelation: Hashable, Sendable {
  /// The other opinion.
  package let to: Reference<Opinion>
  /// How they compare.
  package let agreement: Agreement
  /// Why they differ; nil where nothing was said of that.
  package let cause: DifferenceCause?
}
