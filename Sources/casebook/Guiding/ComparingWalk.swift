import CaseModel
import CaseStore
import Terminal

/// How the latest opinion stands to the first, topic by topic, in the person's own judgement.
struct ComparingWalk {
  let desk: GuideDesk

  func walk() throws {
    let picture = try desk.picture()
    let opinions = picture.opinions.inOrder
    guard let first = opinions.first, let last = opinions.last, first.reference != last.reference else { return }
    let open = Facet.allCases.filter { facet in
      first.texts[facet] != nil && last.texts[facet] != nil
        && !picture.relations.contains { $0.facet == facet && $0.opinion == last.reference && $0.to == first.reference }
    }
    guard !open.isEmpty,
      try desk.context.yes(
        "Say how the two opinions compare?",
        why: "Topic by topic, as you see it: the same or different, and why. Casebook never guesses it.")
    else { return }
    for facet in open {
      show(facet, first, picture)
      show(facet, last, picture)
      try ask(facet, last.reference, to: first.reference)
    }
    desk.context.say("A later opinion is not better because it is later. Side by side: casebook compare")
  }

  private func show(_ facet: Facet, _ opinion: Saved<Opinion>, _ picture: CasePicture) {
    desk.context.say(
      "\(facet.words.capitalisedFirst), \(picture.name(of: opinion.doctor)): "
        + facet.shown(opinion.texts[facet] ?? ""))
  }

  private func ask(_ facet: Facet, _ opinion: Reference<Opinion>, to: Reference<Opinion>) throws {
    let caseDesk = try desk.desk()
    var given = try RelationAnswers.blank()
    given.opinion = opinion.description
    given.to = to.description
    given.facet = facet.rawValue
    let prompts = try RelationNoun.prompts(at: caseDesk).map { prompt in
      var prompt = prompt
      prompt.isRequired = false
      return prompt
    }
    try Interview(prompts, console: desk.context.console, layout: desk.context.layout).ask(&given)
    guard given.relation != nil else { return }
    _ = try desk.going {
      let saved = try desk.context.write { try RelationNoun.add(given, at: caseDesk, in: $0) }
      desk.context.say("Saved \(saved.reference).")
    }
  }
}
