/// Puts one prompt to a person until the answer makes sense.
struct PromptRun<Answers> {
  let prompt: Prompt<Answers>
  let console: any Console

  enum Outcome {
    case values([String])
    case skipped, back
  }

  /// Asks, explains on `?`, and reads; what makes no sense is said, and asked again.
  func answer(_ answers: Answers) throws -> Outcome {
    let given = prompt.get(answers).flatMap { $0.allSatisfy(\.isEmpty) ? nil : $0 }
    let standard = given ?? prompt.standard(answers).map { [$0] }
    showChoices()
    while true {
      switch try typed(wording(answers, standard), answers) {
      case .explain: console.tell(prompt.why)
      case .back: return .back
      case .standard:
        if let standard { return .values(standard) }
        if let outcome = skip(answers) { return outcome }
      case .skip: if let outcome = skip(answers) { return outcome }
      case .lines(let lines): if let values = try read(lines, answers) { return .values(values) }
      }
    }
  }

  /// What was typed, before it is read.
  private enum Typed {
    case explain, back, standard, skip
    case lines([String])
  }

  private func typed(_ wording: String, _ answers: Answers) throws -> Typed {
    guard case .text(let first) = try firstLine(wording) else { return .standard }
    switch first.trimmed {
    case "": return .standard
    case "?": return .explain
    case "<": return .back
    case "-": return .skip
    case ".": return .standard
    default: return .lines(prompt.form.takesSeveralLines ? try more(after: first, answers) : [first])
    }
  }

  private func firstLine(_ wording: String) throws -> Line {
    do {
      return try console.askWrapped(wording, completions: try prompt.completions())
    } catch let line as UnfinishedLine {
      throw Unfinished(values: [line.typed], interruption: line.interruption)
    }
  }

  /// The lines that follow the first, up to `.` or Ctrl-D.
  private func more(after first: String, _ answers: Answers) throws -> [String] {
    var lines = try isRefused(first, answers) ? [] : [first]
    do {
      while case .text(let line) = try console.ask(prompt.form.continuation(lines.count + 1), completions: []) {
        if line.trimmed == "." { break }
        if line.trimmed == "?" {
          console.tell(prompt.why + " Type . to end.")
          continue
        }
        if ["<", "-"].contains(line.trimmed), case .offer = prompt.form {
          console.tell("Type . to end; then the next question takes < and -.")
          continue
        }
        if try !isRefused(line, answers) { lines.append(line) }
      }
    } catch let interruption as Interruption {
      throw Unfinished(values: whole(lines), interruption: interruption)
    } catch let line as UnfinishedLine {
      throw Unfinished(values: whole(lines + [line.typed]), interruption: line.interruption)
    }
    return whole(lines)
  }

  private func whole(_ lines: [String]) -> [String] {
    if case .text = prompt.form { return [lines.joined(separator: "\n")] }
    return lines.filter { !$0.trimmed.isEmpty }
  }

  private func skip(_ answers: Answers) -> Outcome? {
    if prompt.mayBeEmpty, !prompt.isRequiredFor(answers) { return .skipped }
    console.tell("This is needed. \(prompt.why)")
    return nil
  }

  private func read(_ lines: [String], _ answers: Answers) throws -> [String]? {
    do {
      let readings = try prompt.form.split(lines).map { try prompt.read($0, answers) }
      for reading in readings where reading.isEchoed { console.tell("  " + reading.shown, indent: 2) }
      for doubt in readings.compactMap(\.doubt) { console.tell("  " + doubt, indent: 2) }
      return readings.map(\.value)
    } catch let problem as AnswerProblem {
      console.tell(problem.atPrompt ?? problem.message)
      return nil
    }
  }

  private func wording(_ answers: Answers, _ standard: [String]?) -> String {
    let shown = standard.map { values in
      let words = values.map { prompt.form.number(of: $0) ?? prompt.shown($0, answers) }
      return " [\(words.joined(separator: prompt.form.choices.isEmpty ? "; " : ","))]"
    }
    let hint = prompt.hint.isEmpty ? "" : " " + prompt.hint
    let text = prompt.label(answers) + hint + (shown ?? "") + prompt.form.hint
    return DisplayText.sanitise(text + (text.hasSuffix("?") ? " " : ": "))
  }

  private func showChoices() {
    for (offset, choice) in prompt.form.choices.enumerated() {
      console.tell("  \(offset + 1) \(choice.words)", indent: 4)
    }
  }
}
