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
    let parts = line.split { $0 == "," || $0.isWhitespace }.map(String.init)
    if parts == ["all"] { return choices.indices.map { String($0 + 1) } }
    let numbers = parts.map(range)
    return numbers.contains { $0.isEmpty } ? [line.trimmed] : numbers.flatMap(\.self)
  }

  /// `4`, or `4-6` in single numbers; nothing for what is no number.
  private func range(_ part: String) -> [String] {
    let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    switch (ends.first ?? nil, ends.last ?? nil) {
    case (let first?, let last?) where ends.count <= 2 && first <= last && last - first < 1_000:
      return (first...last).map(String.init)
    default: return []
    }
  }

  /// Throws an `AnswerProblem` for a number that none of the choices has.
  func checkNumber(_ entry: String) throws {
    guard case .offer(let choices) = self, let number = Int(entry), !choices.indices.contains(number - 1) else {
      return
    }
    throw AnswerProblem("There is no \(number) in the list. The numbers go from 1 to \(choices.count).")
  }
}
