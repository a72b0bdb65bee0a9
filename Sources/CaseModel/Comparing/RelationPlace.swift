/// The cell of a comparison that a relation is about.
struct RelationPlace: Hashable {
  let opinion: Reference<Opinion>
  let facet: Facet
}
