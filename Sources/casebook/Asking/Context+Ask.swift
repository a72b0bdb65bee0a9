import ArgumentParser
import CaseModel
import Terminal

extension Context {
  /// The answers to a command's prompts: from its options, and from the person where something is missing.
  ///
  /// What a person types is kept as a draft of this command until it is saved, and offered here the next time.
  func ask<Answers>(
    _ prompts: [Prompt<Answers>], _ given: Answers, at desk: Desk, as command: String
  ) throws -> Answers {
    var answers = given
    var interview = Interview(prompts, console: console, layout: layout)
    try refuseOptionNames(prompts, answers)
    try readStandardInput(prompts, &answers)
    try interview.check(&answers)
    guard console.canAsk, interview.hasOpenPrompts(answers) else {
      try interview.fillUnasked(&answers)
      return answers
    }
    let key = DraftKey(command: command, file: desk.file?.reference)
    let keeper = DraftKeeper(self, key, prompts, given: answers)
    interview.onAnswer = keeper.keep
    return try keeping(keeper, &answers) { answers in
      try interview.ask(&answers)
      try interview.confirm(&answers)
    }
  }

  /// The answers that change a record: the options that were given, or, without any, every prompt asked again.
  func askChanges<Answers>(
    _ prompts: [Prompt<Answers>], _ given: Answers, current: Answers, at desk: Desk, as command: String
  ) throws -> Answers {
    var answers = given
    try refuseOptionNames(prompts, answers)
    try readStandardInput(prompts, &answers)
    try Interview(prompts, console: console, layout: layout).check(&answers)
    if prompts.contains(where: { $0.values(in: answers) != nil }) { return answers }
    guard console.canAsk else { throw Problem.nothingToChange(options: prompts.map(\.option)) }
    answers = current
    var interview = Interview(prompts, console: console, layout: layout, asksAll: true)
    let key = DraftKey(command: command, file: desk.file?.reference)
    let keeper = DraftKeeper(self, key, prompts, given: current, before: current)
    interview.onAnswer = keeper.keep
    return try keeping(keeper, &answers) { answers in
      try interview.ask(&answers)
      clearUnanswered(prompts, &answers)
      try interview.confirm(&answers)
      clearUnanswered(prompts, &answers)
    }
  }

  /// Offers the draft there is, then asks; when the person leaves, what was typed is kept.
  private func keeping<Answers>(
    _ keeper: DraftKeeper<Answers>, _ answers: inout Answers, _ ask: (inout Answers) throws -> Void
  ) throws -> Answers {
    try keeper.offer(&answers)
    do {
      try ask(&answers)
    } catch  where error is Interruption || error as? AskingError == .declined {
      try keeper.leave(answers)
      throw error
    }
    pending = keeper.pending(answers)
    return answers
  }

  /// What a person leaves unanswered when all is asked again is to be empty.
  private func clearUnanswered<Answers>(_ prompts: [Prompt<Answers>], _ answers: inout Answers) {
    for prompt in prompts where prompt.values(in: answers) == nil { prompt.clear(&answers) }
  }

  /// Puts standard input in place of a `-` that was given for a free text; only one option may ask for it.
  private func readStandardInput<Answers>(_ prompts: [Prompt<Answers>], _ answers: inout Answers) throws {
    let asking = prompts.filter { $0.values(in: answers) == ["-"] && $0.isFreeText }
    guard let prompt = asking.first else { return }
    guard asking.count == 1 else { throw Problem.standardInputTwice(options: asking.map(\.option)) }
    let text = try console.readAll().trimmed
    guard !text.isEmpty else { throw Problem.emptyInput(option: prompt.option) }
    prompt.put([text], into: &answers)
  }

  /// Refuses the name of one of the command's own options as a value: its own value was forgotten.
  private func refuseOptionNames<Answers>(_ prompts: [Prompt<Answers>], _ answers: Answers) throws {
    let shared = ["db", "case", "as-of", "json", "plain", "no-input", "color", "help"]
    let names = Set((prompts.map(\.option) + shared).map { "--" + $0 } + ["-h"])
    for prompt in prompts {
      if let value = prompt.values(in: answers)?.first(where: { names.contains($0.trimmed) }) {
        throw Problem.optionAsValue(option: prompt.option, value: value)
      }
    }
  }
}
