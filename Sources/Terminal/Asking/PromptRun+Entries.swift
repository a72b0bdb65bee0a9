extension PromptRun {
  /// Says what is wrong with an entry of a list that makes no sense, as soon as it is typed: the entries before it stay.
  func isRefused(_ line: String, _ answers: Answers) throws -> Bool {
    switch prompt.form {
    case .line, .text, .choice, .choices: return false
    case .list, .offer: break
    }
    do {
      for entry in prompt.form.split([line]) where !entry.isEmpty {
        try prompt.form.checkNumber(entry)
        _ = try prompt.read(entry, answers)
      }
      return false
    } catch let problem as AnswerProblem {
      console.tell(problem.atPrompt ?? problem.message)
      return true
    }
  }
}
