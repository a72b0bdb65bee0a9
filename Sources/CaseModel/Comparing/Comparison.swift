/// The opinions of one case side by side: the same topics in the same order for every one, and no winner.
///
/// What is compared is only what the person noted; how opinions stand to each other is never guessed.
package struct Comparison: Hashable, Sendable {
  /// The case.
  package let caseFile: Reference<CaseFile>
  /// All opinions of all rounds, by day, then by reference.
  package let opinions: [ComparedOpinion]
  /// All topics, in their order.
  package let facets: [ComparedFacet]
  /// All questions, by reference.
  package let questions: [ComparedQuestion]

  /// The comparison of what one case holds.
  package init(_ picture: CasePicture) {
    caseFile = picture.file.reference
    let ordered = picture.opinions.inOrder
    opinions = ordered.map { ComparedOpinion($0, in: picture) }
    let relations = Dictionary(grouping: picture.relations) { RelationPlace(opinion: $0.opinion, facet: $0.facet) }
    let place = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1.reference, $0) })
    facets = Facet.allCases.map { facet in
      let answers = ordered.map { opinion in
        let said = relations[RelationPlace(opinion: opinion.reference, facet: facet)] ?? []
        return FacetAnswer(
          opinion: opinion.reference, text: opinion.texts[facet],
          relations: said.sorted { (place[$0.to] ?? 0) < (place[$1.to] ?? 0) }.map(\.facts).map(ComparedRelation.init))
      }
      return ComparedFacet(facet: facet, answers: answers)
    }
    let doctors = Self.doctors(of: ordered, in: picture)
    questions = picture.questions.map { ComparedQuestion($0, doctors: doctors, in: picture) }
  }

  /// The topics on which at least one opinion says something.
  package var spoken: [ComparedFacet] { facets.filter { !$0.isSilent } }

  /// The topics on which all are silent.
  package var silent: [Facet] { facets.filter(\.isSilent).map(\.facet) }

  /// Who gave an opinion, in the order of the opinions; then who else answered a question, by reference.
  private static func doctors(of opinions: [Saved<Opinion>], in picture: CasePicture) -> [Reference<Doctor>] {
    var seen: Set<Reference<Doctor>> = []
    let answering = Set(picture.questions.flatMap(\.answers).map(\.doctor)).sorted()
    return (opinions.map(\.doctor) + answering).filter { seen.insert($0).inserted }
  }
}
