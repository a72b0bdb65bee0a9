/// One line of the list of rules: its number, until when it applies, and what it says where it matches.
struct NextRule: Sendable {
  /// Until when a rule applies.
  enum Term: Sendable {
    /// Until this round's visit is held, or all is decided.
    case untilHeld
    case untilDecided
    case always
  }

  let number: Int
  let term: Term
  /// What there is to do, where the rule matches.
  let action: @Sendable (Outlook) -> NextAction?

  init(_ number: Int, _ term: Term, _ action: @escaping @Sendable (Outlook) -> NextAction?) {
    self.number = number
    self.term = term
    self.action = action
  }

  func applies(to outlook: Outlook) -> Bool {
    switch term {
    case .untilHeld: !outlook.isHeld && !outlook.isDecided
    case .untilDecided: !outlook.isDecided
    case .always: true
    }
  }
}
