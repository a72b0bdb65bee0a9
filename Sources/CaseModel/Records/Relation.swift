/// How a later opinion stands to an earlier one on one topic, as the person says.
package struct Relation: Recorded {
  package static let kind = RecordKind.relation

  /// The case.
  package var caseFile: Reference<CaseFile>
  /// The later opinion.
  package var opinion: Reference<Opinion>
  /// The earlier one.
  package var to: Reference<Opinion>
  /// The topic.
  package var facet: Facet
  /// How they compare.
  package var agreement: Agreement
  /// Why they differ, where they do.
  package var cause: DifferenceCause?

  package init(
    caseFile: Reference<CaseFile>, opinion: Reference<Opinion>, to: Reference<Opinion>, facet: Facet,
    agreement: Agreement
  ) {
    self.caseFile = caseFile
    self.opinion = opinion
    self.to = to
    self.facet = facet
    self.agreement = agreement
  }
}
