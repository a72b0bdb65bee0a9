/// Whom a sentence is about, so that it is true of this person: "the operation" for oneself, "Mia's operation" for a child.
package struct Subject: Hashable, Sendable {
  /// Whom the case is for, seen from the person who types.
  package let relation: PersonRelation
  /// The first name or nickname; nil for oneself and where none was given.
  package let name: String?

  /// A subject. A name that is empty or the default one (`My child`) counts as none.
  package init(relation: PersonRelation, name: String? = nil) {
    self.relation = relation
    let isGiven = name.map { !$0.allSatisfy(\.isWhitespace) && $0 != relation.defaultName } ?? false
    self.name = isGiven && relation != .oneself ? name : nil
  }

  /// In a sentence to the person who types: `you`, `Mia`, `your child`.
  package var called: String {
    switch relation {
    case .oneself: "you"
    case .child: name ?? "your child"
    case .parent: name ?? "your parent"
    case .partner: name ?? "your partner"
    case .other: name ?? "this person"
    }
  }

  /// `your`, `Mia's`, `your child's`.
  package var possessive: String {
    relation == .oneself ? "your" : called + "'s"
  }

  /// `the operation` for oneself, `Mia's operation` for anyone else.
  package func treatment(_ noun: String = "treatment") -> String {
    relation == .oneself ? "the \(noun)" : "\(possessive) \(noun)"
  }

  /// In a sentence the person who types says to somebody, before the verb: `I`, `Mia`, `my child`. Use it after a verb
  /// that does not bend (`can`, `will`).
  package var spoken: String {
    relation == .oneself ? "I" : spokenOther
  }

  /// The same after a verb: `me`, `Mia`, `my child`.
  package var spokenObject: String {
    relation == .oneself ? "me" : spokenOther
  }

  /// Who speaks: `I`, or `we` for someone else together with the one who calls.
  package var spokenTogether: String {
    relation == .oneself ? "I" : "we"
  }

  private var spokenOther: String {
    switch relation {
    case .oneself: "me"
    case .child: name ?? "my child"
    case .parent: name ?? "my parent"
    case .partner: name ?? "my partner"
    case .other: name ?? "this person"
    }
  }
}
