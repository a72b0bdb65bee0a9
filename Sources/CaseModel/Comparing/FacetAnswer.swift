/// What one opinion says on one topic, and how that stands to the others, as the person says.
package struct FacetAnswer: Hashable, Sendable {
  /// The opinion.
  package let opinion: Reference<Opinion>
  /// What was said; nil where nothing is noted.
  package let text: String?
  /// How it stands to other opinions, in their order; empty where nothing was said of that.
  package let relations: [ComparedRelation]
}
