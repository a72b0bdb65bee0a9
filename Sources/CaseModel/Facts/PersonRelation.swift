/// Whom the case is for, seen from the person who types. The raw value is what is stored and typed.
package enum PersonRelation: String, Coded {
  case oneself = "self"
  case child
  case parent
  case partner
  case other

  /// What people choose from: `my child`.
  package var words: String {
    switch self {
    case .oneself: "me"
    case .child: "my child"
    case .parent: "my parent"
    case .partner: "my partner"
    case .other: "someone else"
    }
  }

  /// The name offered when none is given: `My child`.
  package var defaultName: String {
    switch self {
    case .oneself: "Me"
    case .child: "My child"
    case .parent: "My parent"
    case .partner: "My partner"
    case .other: "Someone else"
    }
  }
}
