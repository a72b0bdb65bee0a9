/// Asks what is missing until every answer makes sense, or says which options are missing when nobody can be asked.
package struct Interview<Answers> {
  let prompts: [Prompt<Answers>]
  let console: any Console
  let layout: Layout
  /// Whether what is already given may be changed: with `edit`, every prompt is asked with its answer as default.
  let asksAll: Bool
  /// What is done after each answer, with all of them so far.
  package var onAnswer: (Answers) -> Void = { _ in }

  /// Makes an interview of these prompts, in this order; without a layout, one as wide as the console.
  package init(
    _ prompts: [Prompt<Answers>], console: any Console, layout: Layout? = nil, asksAll: Bool = false
  ) {
    self.prompts = prompts
    self.console = console
    self.layout = layout ?? Layout(width: console.width)
    self.asksAll = asksAll
  }

  /// Puts every given answer into its canonical form; throws `AskingError.unusable` for one that makes no sense.
  package func check(_ answers: inout Answers) throws {
    for prompt in prompts {
      guard let given = prompt.get(answers) else { continue }
      let values = try given.map { try canonical($0, for: prompt, answers) }
      prompt.set(&answers, values)
    }
  }

  /// Fills in defaults where nobody is asked; throws `AskingError.missing` with everything that is still needed.
  package func fillUnasked(_ answers: inout Answers) throws {
    var missing: [String] = []
    for prompt in prompts where prompt.get(answers) == nil {
      if prompt.standardHoldsUnasked, prompt.applies(answers), let standard = prompt.standard(answers) {
        prompt.set(&answers, [standard])
      } else if prompt.isNeeded(answers) {
        missing.append(prompt.option)
      }
    }
    guard missing.isEmpty else { throw AskingError.missing(options: missing) }
  }

  /// Asks every prompt that is not answered yet, one after the other; `<` goes back to the one before.
  package func ask(_ answers: inout Answers) throws {
    let open = prompts.indices.filter {
      prompts[$0].isAsked && (asksAll || prompts[$0].get(answers) == nil)
    }
    try walk(open, from: 0, &answers)
  }

  /// Shows the answers and asks whether to keep them; a number asks that prompt again. Where nothing was answered
  /// there is nothing to keep.
  package func confirm(_ answers: inout Answers) throws {
    takeUnaskedDefaults(&answers)
    guard prompts.contains(where: { !($0.get(answers) ?? []).isEmpty }) else { return }
    while true {
      let shown = prompts.indices.filter { prompts[$0].isSummed(answers) }
      let fields = shown.enumerated().map { offset, index in
        Field("\(offset + 1) \(prompts[index].label(answers))", summary(prompts[index], answers))
      }
      console.say(Page([.fields(fields)]).drawn(layout))
      let reply = try console.askWrapped("Save? [Y/n] (or a number, to change that line): ", completions: [])
      switch SaveReply(reply, count: shown.count) {
      case .yes: return
      case .no: throw AskingError.declined
      case .change(let offset): try change(shown[offset], &answers)
      case .back:
        let asked = shown.filter { prompts[$0].isAsked }
        if !asked.isEmpty { try walk(asked, from: asked.count - 1, &answers) }
      case .unclear: console.tell("Type y to save, n to leave without saving, or the number of a line to change it.")
      }
    }
  }

  /// Asks the prompts at these places, from one of them on; going back reaches the first of them.
  private func walk(_ places: [Int], from start: Int, _ answers: inout Answers) throws {
    var position = start
    while position < places.count {
      let prompt = prompts[places[position]]
      guard prompt.applies(answers) else {
        prompt.set(&answers, nil)
        position += 1
        continue
      }
      switch try outcome(of: prompt, &answers) {
      case .values(let values):
        prompt.set(&answers, values)
        for line in prompt.afterwards(answers) { console.tell(line) }
      case .skipped: prompt.set(&answers, nil)
      case .back:
        guard let earlier = places[..<position].lastIndex(where: { prompts[$0].applies(answers) }) else {
          console.say("This is the first question.")
          continue
        }
        position = earlier
        continue
      }
      onAnswer(answers)
      position += 1
    }
  }

  /// Asks one prompt; when the person leaves in the middle of a long answer, keeps what was typed of it.
  private func outcome(of prompt: Prompt<Answers>, _ answers: inout Answers) throws -> PromptRun<Answers>.Outcome {
    do {
      return try PromptRun(prompt: prompt, console: console).answer(answers)
    } catch let unfinished as Unfinished {
      prompt.set(&answers, unfinished.values)
      throw unfinished.interruption
    }
  }

  /// Asks one prompt again. What no longer applies after it falls away, and what is needed now is asked.
  private func change(_ place: Int, _ answers: inout Answers) throws {
    let applied = prompts.indices.filter { prompts[$0].applies(answers) }
    try walk([place], from: 0, &answers)
    for index in applied where !prompts[index].applies(answers) { prompts[index].set(&answers, nil) }
    let needed = prompts.indices.filter { index in
      prompts[index].isRequired && prompts[index].isAskedAgain(answers) && prompts[index].get(answers) == nil
    }
    try walk(needed, from: 0, &answers)
  }

  /// Puts in the defaults of what is not asked, so that they stand in the summary and can be changed there.
  private func takeUnaskedDefaults(_ answers: inout Answers) {
    for prompt in prompts where !prompt.isAsked && prompt.standardHoldsUnasked && prompt.get(answers) == nil {
      if prompt.applies(answers), let standard = prompt.standard(answers) { prompt.set(&answers, [standard]) }
    }
  }

  private func canonical(_ value: String, for prompt: Prompt<Answers>, _ answers: Answers) throws -> String {
    guard !value.trimmed.isEmpty else {
      guard prompt.mayBeEmpty else { throw AskingError.emptied(option: prompt.option) }
      return ""
    }
    do {
      let reading = try prompt.read(value, answers)
      if let doubt = reading.doubt { console.tell(doubt) }
      return reading.value
    } catch let problem as AnswerProblem {
      if problem.isNotFound { throw AskingError.notFound(option: prompt.option, message: problem.message) }
      throw AskingError.unusable(option: prompt.option, value: value, message: problem.message)
    }
  }

  private func summary(_ prompt: Prompt<Answers>, _ answers: Answers) -> String {
    let values = prompt.get(answers) ?? []
    return values.allSatisfy(\.isEmpty)
      ? "(not answered)" : values.map { prompt.shown($0, answers) }.joined(separator: "; ")
  }
}
