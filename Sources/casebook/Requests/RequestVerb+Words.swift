import CaseModel

extension RequestVerb {
  /// What the command says of itself.
  var abstract: String {
    switch self {
    case .send: "You sent it, or sent it again."
    case .acknowledge: "They said that they have the request."
    case .chase: "You asked again; --until is the day they promised."
    case .promise: "They promised it for a day."
    case .extend: "They said that it takes longer."
    case .receive: "Records came: all that is open, or the items you name."
    case .confirm: "The new office says it has them: all that is open, or the items you name."
    case .deny: "They refused: all that is open, or the items you name."
    case .return: "You gave lent material back."
    case .complain: "You complained about it."
    case .close: "Set aside what will not come, with a reason."
    }
  }

  /// A whole command line.
  var example: String {
    switch self {
    case .chase, .promise: "casebook request \(rawValue) R1 --until friday"
    case .receive, .confirm, .return: "casebook request \(rawValue) R1 --item 2 --on today"
    case .deny, .close: "casebook request \(rawValue) R1 --item 2 --note -"
    case .send, .acknowledge, .extend, .complain: "casebook request \(rawValue) R1 --on today"
    }
  }

  /// Whether a promised day can come with it.
  var takesUntil: Bool { [.chase, .promise, .extend].contains(self) }

  /// Whether what was said is asked for at the prompt.
  var asksNote: Bool { [.chase, .promise, .extend, .deny, .complain, .close].contains(self) }
}
