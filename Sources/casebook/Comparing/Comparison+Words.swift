import CaseModel
import Terminal

extension Comparison {
  /// Who stands at the head of each column: the doctor, and which opinion where there are several of one name.
  var headings: [String] {
    opinions.map { opinion in
      let isAlone = opinions.count { $0.name == opinion.name } == 1
      return isAlone ? opinion.name : "\(opinion.name) (\(opinion.reference))"
    }
  }

  /// What begins the line of topics that nobody spoke on.
  var notAsked: String {
    switch opinions.count {
    case 1: "Not asked yet"
    case 2: "Not asked of either"
    default: "Not asked of any"
    }
  }

  /// What each opinion says on a topic, with how it compares beneath.
  func cells(of facet: ComparedFacet) -> [String] {
    facet.answers.map { answer in
      let text = answer.text.map(facet.facet.shown) ?? "not asked"
      return ([text] + answer.relations.map { "(\(words(of: $0)))" }).joined(separator: "\n")
    }
  }

  /// `same, with changes · read the same tests differently`; with more than two opinions also compared with whom.
  private func words(of relation: ComparedRelation) -> String {
    let parts = [relation.agreement.words, relation.cause?.words].compactMap(\.self).joined(separator: " · ")
    guard opinions.count > 2, let place = opinions.firstIndex(where: { $0.reference == relation.to }) else {
      return parts
    }
    return "\(parts), compared with \(headings[place])"
  }
}

extension ComparedOpinion {
  /// `O1  Dr. Example-North, first doctor, Mon 2 Nov 2026, at a visit`.
  var field: Field {
    let parts = [DisplayText.oneLine(name), role?.words, givenOn.words, manner.words]
    return Field(reference.description, parts.compactMap(\.self).joined(separator: ", "))
  }
}
