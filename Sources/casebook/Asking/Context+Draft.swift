import CaseModel
import CaseStore
import Terminal

extension Context {
  /// Offers what was typed the last time and not saved.
  func offer<Answers>(_ key: DraftKey, _ prompts: [Prompt<Answers>], _ answers: inout Answers) throws {
    guard let draft = try read({ try $0.draft(for: key.text) }) else { return }
    let day = draft.keptAt.day == today ? "today at \(draft.keptAt.time)" : "on \(draft.keptAt.day.echo(today: today))"
    say("What you typed \(day) for “\(key.command)” was kept, and is not saved yet.")
    guard try wantsDraft() else { return }
    for prompt in prompts where prompt.values(in: answers) == nil {
      guard let values = draft.answers[prompt.option] else { continue }
      do {
        prompt.put(try values.map { try prompt.read($0, answers).value }, into: &answers)
      } catch is AnswerProblem {
        say("You had begun to type “\(values.joined(separator: "; "))”: \(prompt.label(answers))")
      }
    }
  }

  /// Whether the person goes on with what was kept; without a clear answer it is asked again.
  private func wantsDraft() throws -> Bool {
    while case .text(let text) = try console.ask("Go on with it? [Y/n]: ", completions: []) {
      switch text.trimmed.lowercased() {
      case "", "y", "yes": return true
      case "n", "no": return false
      default: say("y takes up what you typed. n begins anew; what was kept stays until you save or leave again.")
      }
    }
    return false
  }

  /// Asks, and when the person leaves or saving fails, keeps what was typed; what was saved has no draft any more.
  func keepingDraft<Answers>(
    _ key: DraftKey, _ prompts: [Prompt<Answers>], _ answers: inout Answers,
    _ ask: (inout Answers) throws -> Void
  ) throws -> Answers {
    do {
      try ask(&answers)
    } catch  where error is Interruption || error as? AskingError == .declined {
      try keep(answers, of: prompts, as: key)
      throw error
    }
    pending = PendingDraft(key: key) { [self, answers] in try keep(answers, of: prompts, as: key) }
    return answers
  }

  private func keep<Answers>(_ answers: Answers, of prompts: [Prompt<Answers>], as key: DraftKey) throws {
    var texts: [String: [String]] = [:]
    for prompt in prompts { texts[prompt.option] = prompt.values(in: answers) }
    guard !texts.isEmpty else { return }
    try writeAside { try $0.keep(Draft(answers: texts, keptAt: moment.wallTime), for: key.text) }
    say("Nothing was saved. What you typed is kept: “casebook \(key.command)” offers it again.")
  }
}
