import CaseModel
import Terminal

extension CompareView {
  var json: JSON {
    [
      "case": .string(comparison.caseFile.description),
      "facets": .array(comparison.facets.map(\.json)),
      "opinions": .array(comparison.opinions.map(\.json)),
      "questions": .array(comparison.questions.map(\.json)),
    ]
  }
}

extension ComparedFacet {
  fileprivate var json: JSON {
    ["facet": .string(facet.rawValue), "answers": .array(answers.map(\.json))]
  }
}

extension FacetAnswer {
  /// The first relation stands beside the text too, because most answers have just the one.
  fileprivate var json: JSON {
    let first = relations.first
    return [
      "opinion": .string(opinion.description), "text": JSON(text), "to": JSON(first?.to.description),
      "relation": JSON(first?.agreement.rawValue), "cause": JSON(first?.cause?.rawValue),
      "relations": .array(relations.map(\.json)),
    ]
  }
}

extension ComparedRelation {
  fileprivate var json: JSON {
    ["to": .string(to.description), "relation": .string(agreement.rawValue), "cause": JSON(cause?.rawValue)]
  }
}

extension ComparedOpinion {
  fileprivate var json: JSON {
    [
      "ref": .string(reference.description), "doctor": .string(name), "doctorRef": .string(doctor.description),
      "givenOn": .string(givenOn.iso), "how": .string(manner.rawValue), "role": JSON(role?.rawValue),
      "round": .int(round),
    ]
  }
}

extension ComparedQuestion {
  fileprivate var json: JSON {
    [
      "ref": .string(reference.description), "question": .string(text),
      "answers": .array(
        answers.map {
          ["doctor": .string($0.name), "doctorRef": .string($0.doctor.description), "text": JSON($0.text)]
        }),
    ]
  }
}
