extension Prompt {
  /// What stands in the answers for this prompt; nil where it is not answered.
  package func values(in answers: Answers) -> [String]? { get(answers) }

  /// Puts values into the answers.
  package func put(_ values: [String], into answers: inout Answers) { set(&answers, values) }

  /// Says in the answers that there is to be no value: an empty text takes away what stood there.
  package func clear(_ answers: inout Answers) { set(&answers, [""]) }

  /// Whether an empty value may take away what stands there.
  package var mayBeEmpty: Bool { !isRequired && !isNeverEmpty }

  /// Whether the command can do nothing without an answer, given the other answers.
  func isNeeded(_ answers: Answers) -> Bool { (isRequired || isRequiredFor(answers)) && applies(answers) }

  /// Whether the answer is typed freely, so that it may come from standard input.
  package var isFreeText: Bool {
    switch form {
    case .text, .list, .line, .offer: true
    case .choice, .choices: false
    }
  }

  /// A value in canonical form as it is shown; as it stands where it makes no sense any more.
  package func shown(_ value: String, _ answers: Answers) -> String {
    do { return try read(value, answers).shown } catch { return value }
  }

  /// Shown in the summary: it is answered, or can be after all.
  func isSummed(_ answers: Answers) -> Bool {
    guard let values = get(answers) else { return isAskedAgain(answers) }
    return applies(answers) || !values.allSatisfy(\.isEmpty)
  }

  /// Asked of a person and not answered, so that it can be answered after all.
  func isAskedAgain(_ answers: Answers) -> Bool { isAsked && applies(answers) }
}

extension Interview {
  /// Whether something is left to ask a person.
  package func hasOpenPrompts(_ answers: Answers) -> Bool {
    prompts.contains { $0.isAsked && $0.get(answers) == nil && $0.applies(answers) }
  }
}
