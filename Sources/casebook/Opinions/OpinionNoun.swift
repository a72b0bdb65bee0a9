import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook opinion`: what each doctor thinks, topic by topic.
struct OpinionNoun: Noun {
  static let abstract = "The opinions: what each doctor thinks, topic by topic."
  static let example =
    "casebook opinion add --doctor \"Dr. Example\" --diagnosis \"torn meniscus\" --treatment physiotherapy"
  static let listed = ["doctor", "on", "diagnosis", "treatment"]

  static func desk(for answers: OpinionAnswers, in context: Context) throws -> Desk {
    try context.desk(for: Self.self, naming: answers.visit, Visit.self)
  }

  static func record(from answers: OpinionAnswers, at desk: Desk, in ledger: Ledger) throws -> Opinion {
    let file = try desk.caseFile()
    let doctor = try desk.doctor(named: answers.doctor ?? "", in: ledger)
    let day = answers.on.flatMap(Day.init(_:)) ?? desk.today
    return Opinion(caseFile: file.reference, doctor: doctor, round: file.round, givenOn: day)
  }

  static func fill(_ opinion: inout Opinion, from answers: OpinionAnswers, at desk: Desk, in ledger: Ledger) throws {
    if let doctor = answers.doctor { opinion.doctor = try desk.doctor(named: doctor, in: ledger) }
    opinion.givenOn = answers.on.flatMap(Day.init(_:)) ?? opinion.givenOn
    opinion.manner = answers.how.flatMap(OpinionManner.init(rawValue:)) ?? opinion.manner
    for facet in Facet.allCases {
      if let text = answers[facet] { opinion.texts[facet] = text.isEmpty ? nil : text }
    }
    guard !opinion.texts.isEmpty else {
      throw Problem.refused("An opinion says something on one topic at least, as what it is or what is advised.")
    }
  }

  static func answers(from opinion: Saved<Opinion>, in ledger: Ledger) throws -> OpinionAnswers {
    var answers = try OpinionAnswers.blank()
    answers.doctor = opinion.doctor.description
    answers.on = opinion.givenOn.iso
    answers.how = opinion.manner.rawValue
    answers.visit = opinion.visit?.description
    for (facet, text) in opinion.texts { answers[facet] = text }
    return answers
  }

  static func entries(of opinion: Saved<Opinion>, in ledger: Ledger, today: Day) throws -> [Entry] {
    Entry.named("doctor", "Doctor", opinion.doctor, try ledger.get(opinion.doctor).name)
      + [
        .day("on", "Day", opinion.givenOn, today: today),
        .code("how", "How", opinion.manner),
        .reference("visit", "Visit", opinion.visit),
      ]
      + Facet.allCases.map { facet in
        let text = opinion.texts[facet]
        return Entry(facet.key, facet.words.capitalisedFirst, json: JSON(text), shown: text.map(facet.shown))
      }
      + [.number("round", "Round", opinion.round), .reference("case", "Case", opinion.caseFile)]
  }

  static func name(of opinion: Saved<Opinion>, in ledger: Ledger) throws -> String {
    "\(try ledger.get(opinion.doctor).name), \(opinion.givenOn.shortWords)"
  }
}
