extension PromptForm {
  /// Whether an answer goes on after its first line.
  var takesSeveralLines: Bool {
    switch self {
    case .text, .list, .offer: true
    case .line, .choice, .choices: false
    }
  }

  /// How an answer of several lines is ended, said once in the prompt.
  var hint: String { takesSeveralLines ? " (end with . on a line of its own)" : "" }

  /// The prompt of a further line.
  func continuation(_ number: Int) -> String {
    switch self {
    case .list, .offer: "  \(number): "
    case .line, .text, .choice, .choices: "  "
    }
  }

  /// The number under which a code is offered, where it is one of the choices.
  func number(of code: String) -> String? {
    choices.firstIndex { $0.code == code }.map { String($0 + 1) }
  }

  /// The values in what was typed: several choices may stand on one line, apart by commas or spaces.
  func split(_ lines: [String]) -> [String] {
    switch self {
    case .choices: lines.flatMap { $0.split { $0 == "," || $0.isWhitespace } }.map(String.init)
    case .text: lines
    case .offer: lines.flatMap(numbersOrWords)
    case .line, .list, .choice: lines.map(\.trimmed)
    }
  }

  /// A line of numbers means several of the choices, any other line is one entry.
  private func numbersOrWords(_ line: String) -> [String] {
    let numbers = line.split { $0 == "," || $0.isWhitespace }.map(String.init)
    return numbers.allSatisfy { Int($0) != nil } ? numbers : [line.trimmed]
  }
}
