/// One topic, with what each opinion says on it.
package struct ComparedFacet: Hashable, Sendable {
  /// The topic.
  package let facet: Facet
  /// One answer for each opinion, in the order of the opinions.
  package let answers: [FacetAnswer]

  /// Whether nothing at all is noted: no text, and no word on how the opinions compare.
  package var isSilent: Bool { answers.allSatisfy { $0.text == nil && $0.relations.isEmpty } }
}
