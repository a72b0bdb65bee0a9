import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook person`: the people whose health the cases are about.
struct PersonNoun: Noun {
  static let abstract = "The people your cases are about, and who may sign for them."
  static let example = "casebook person add --name Mia --relation child"
  static let isInCase = false
  static let listed = ["name", "relation", "born"]

  static func prompts(at desk: Desk) -> [Prompt<PersonAnswers>] {
    [
      .code(
        "relation", \.relation, PersonRelation.self, "Who is it", why: "So that every sentence is true of that person."
      ).neverEmpty().standard { _ in "self" },
      .line("name", \.name, "First name or nickname", why: "A nickname will do.").required()
        .standard { PersonRelation(rawValue: $0.relation ?? "self")?.defaultName },
      .day(
        "born", \.born, "Day of birth", why: "At 18 the right to sign passes from the parents to the child.",
        today: desk.today, .past
      ).when { $0.relation == "child" || $0.born != nil },
      .line("signer", \.signer, "Who may sign", why: "An office asks who may have the records.")
        .when { $0.relation != "self" || $0.signer != nil },
      .line("authority", \.authority, "What that right rests on", why: "An office may ask for the document.")
        .when { $0.hasSigner || $0.authority != nil },
      .day("signs-until", \.signsUntil, "Until when", why: "A document can end.", today: desk.today, .future)
        .when { ($0.hasSigner && $0.relation != "child") || $0.signsUntil != nil },
      .text("notes", \.notes, "Notes", why: "Anything else worth keeping.").unasked(),
    ]
  }

  static func record(from answers: PersonAnswers, at desk: Desk, in ledger: Ledger) -> Person {
    Person(name: answers.name ?? "", relation: answers.relation.flatMap(PersonRelation.init(rawValue:)) ?? .oneself)
  }

  static func fill(_ person: inout Person, from answers: PersonAnswers, at desk: Desk, in ledger: Ledger) {
    person.name = answers.name ?? person.name
    person.relation = answers.relation.flatMap(PersonRelation.init(rawValue:)) ?? person.relation
    person.born.take(answers.born, Day.init(_:))
    person.signer.take(answers.signer)
    person.signsUntil.take(answers.signsUntil, Day.init(_:))
    person.authority.take(answers.authority)
    person.notes.take(answers.notes)
  }

  static func answers(from person: Saved<Person>, in ledger: Ledger) throws -> PersonAnswers {
    var answers = try PersonAnswers.blank()
    answers.name = person.name
    answers.relation = person.relation.rawValue
    answers.born = person.born?.iso
    answers.signer = person.signer
    answers.signsUntil = person.signsUntil?.iso
    answers.authority = person.authority
    answers.notes = person.notes
    return answers
  }

  static func entries(of person: Saved<Person>, in ledger: Ledger, today: Day) -> [Entry] {
    [
      .text("name", "Name", person.name),
      .code("relation", "Who that is", person.relation),
      .day("born", "Born", person.born, today: today),
      .text("signer", "May sign", person.signer),
      .day("signsUntil", "Until", person.signsUntil, today: today),
      .text("authority", "By right of", person.authority),
      .text("notes", "Notes", person.notes),
    ]
  }

  static func name(of person: Saved<Person>, in ledger: Ledger) -> String { person.name }
}

extension PersonAnswers {
  /// Somebody else signs.
  fileprivate var hasSigner: Bool { signer.map { !$0.isEmpty } ?? false }
}
