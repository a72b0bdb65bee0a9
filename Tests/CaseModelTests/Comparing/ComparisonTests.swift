import CaseModel
import Testing

@Suite struct ComparisonTests {
  @Test func `opinions stand in the order of their days, then of their references`() {
    let comparison = Comparison(
      .sample(opinions: [
        opinion(1, by: 2, on: "2026-12-10"), opinion(2, by: 1, on: "2026-11-02"), opinion(3, by: 1, on: "2026-12-10"),
      ]))
    #expect(comparison.opinions.map(\.reference.description) == ["O2", "O1", "O3"])
    #expect(comparison.facets.allSatisfy { $0.answers.map(\.opinion.description) == ["O2", "O1", "O3"] })
  }

  @Test func `all topics are there in their order, said or not`() {
    let comparison = Comparison(.sample(opinions: [opinion(1, by: 1, on: "2026-11-02", [.treatment: "wait"])]))
    #expect(comparison.facets.map(\.facet) == Facet.allCases)
    #expect(comparison.spoken.map(\.facet) == [.treatment])
    #expect(comparison.silent.count == 12)
  }

  @Test func `a relation stands with the later opinion, and alone keeps a topic from being folded away`() {
    var picture = CasePicture.sample(
      opinions: [opinion(1, by: 1, on: "2026-11-02"), opinion(2, by: 2, on: "2026-12-10")])
    picture.relations = [relation(1, from: 2, to: 1, .cost, .notAddressed)]
    let cost = Comparison(picture).spoken
    #expect(cost.map(\.facet) == [.cost])
    #expect(cost.first?.answers.map(\.relations.count) == [0, 1])
  }

  @Test func `relations to several opinions stand in the order of those opinions`() {
    var picture = CasePicture.sample(
      opinions: [
        opinion(1, by: 2, on: "2026-12-10"), opinion(2, by: 1, on: "2026-11-02"), opinion(3, by: 3, on: "2027-01-10"),
      ])
    picture.relations = [relation(1, from: 3, to: 1, .risks, .agree), relation(2, from: 3, to: 2, .risks, .different)]
    let risks = Comparison(picture).facets.first { $0.facet == .risks }
    #expect(risks?.answers.last?.relations.map(\.to.description) == ["O2", "O1"])
  }

  @Test func `every doctor with an opinion or an answer has a place at every question`() {
    var picture = CasePicture.sample(opinions: [opinion(1, by: 2, on: "2026-11-02")])
    var first = Question(caseFile: Reference(1), text: "How long?")
    first.answers = [QuestionAnswer(doctor: Reference(1), text: "A month.")]
    picture.questions = [
      Saved(Reference(1), first), Saved(Reference(2), Question(caseFile: Reference(1), text: "Why?")),
    ]
    let questions = Comparison(picture).questions
    #expect(questions.map { $0.answers.map(\.text) } == [[nil, "A month."], [nil, nil]])
    #expect(questions.map(\.isOpen) == [false, true])
    #expect(questions.first?.answers.map(\.name) == ["Dr. Two", "Dr. One"])
  }

  @Test(arguments: [
    ("likely", "probably"), ("ruled-out", "not this"), ("quite sure", "quite sure"), ("Likely", "Likely"),
  ])
  func `a code word of certainty is shown in words, anything else as typed`(text: String, shown: String) {
    #expect(Facet.certainty.shown(text) == shown)
    #expect(Facet.diagnosis.shown(text) == text)
  }

  private func opinion(
    _ number: Int, by doctor: Int, on day: String, _ texts: [Facet: String] = [:]
  ) -> Saved<Opinion> {
    var opinion = Opinion(
      caseFile: Reference(1), doctor: Reference(doctor), round: 1, givenOn: Day(day) ?? Day(number: 0))
    opinion.texts = texts
    return Saved(Reference(number), opinion)
  }

  private func relation(
    _ number: Int, from: Int, to: Int, _ facet: Facet, _ agreement: Agreement
  ) -> Saved<Relation> {
    Saved(
      Reference(number),
      Relation(caseFile: Reference(1), opinion: Reference(from), to: Reference(to), facet: facet, agreement: agreement))
  }
}
