import CaseModel

extension Complaint {
  init(_ problem: RequestProblem) {
    switch problem {
    case .noUntil, .noReason: self.init(.usage, problem.words)
    default: self.init(.refused, problem.words)
    }
  }
}

extension RequestProblem {
  /// What is wrong, with the value, and what to do next.
  var words: String {
    switch self {
    case .beforeSent(let day, let sent):
      "\(day.words) is before the request was sent, on \(sent.words). If that day is wrong: casebook request edit, --sent."
    case .receivedBeforeSent(let received, let sent):
      "They cannot have had it on \(received.words): it was sent on \(sent.words). Change --received-by-them or --sent."
    case .untilBefore(let day, let until):
      "The promised day, \(until.words), lies before the day it was promised, \(day.words). Change --until or --on."
    case .noUntil: "A promise needs its day: add --until."
    case .noReason: "Setting something aside needs a reason: add --note."
    case .noSuchItems(let numbers, let items):
      Self.noSuchItem(numbers.map(String.init).joined(separator: ", "), items)
    case .nothingLeft(let verb, let items): Self.nothingLeft(verb, items)
    case .alreadySettled(let items):
      "That does not go together with how it stands: \(Self.list(items)). To take that back: casebook request reopen, --item."
    case .stillOpen(let items): "There is nothing to take back: \(Self.list(items))."
    }
  }

  static func noSuchItem(_ numbers: String, _ items: [RequestItem]) -> String {
    "There is no item \(numbers) in this request. Its items: \(list(items))."
  }

  private static func nothingLeft(_ verb: RequestVerb, _ items: [RequestItem]) -> String {
    let start =
      verb == .return ? "Nothing here was lent and has come." : "Nothing is open any more in this request."
    return
      "\(start) Its items: \(list(items)). To name one of them: --item. To take something back: casebook request reopen."
  }

  private static func list(_ items: [RequestItem]) -> String {
    items.map { "\($0.number) \($0.description) (\($0.state.words))" }.joined(separator: ", ")
  }
}
