import CaseModel
import CaseStore
import Terminal

/// Keeps what a person answers to one command as a draft, from the first answer on, until the command has saved it.
final class DraftKeeper<Answers> {
  private let context: Context
  private let key: DraftKey
  private let prompts: [Prompt<Answers>]
  /// What stood in the answers before anything was said: only what differs from it is worth keeping.
  private let before: Answers?
  /// What the command was given: it is no answer, and a draft that says otherwise is about something else.
  private let given: Answers
  /// The number of the draft in the file; nil while there is none.
  private var number: Int?
  private var kept: [String: [String]] = [:]
  private var hasComplained = false

  init(_ context: Context, _ key: DraftKey, _ prompts: [Prompt<Answers>], given: Answers, before: Answers? = nil) {
    self.given = given
    self.context = context
    self.key = key
    self.prompts = prompts
    self.before = before
  }

  /// Offers what was typed the last times and not saved, the latest first, until the person goes on with one.
  func offer(_ answers: inout Answers) throws {
    for draft in try context.read({ try $0.drafts(for: key.text) }) where isAbout(answers, draft) {
      tell(draft, answers)
      switch try DraftWish(asking: context) {
      case .goOn:
        number = draft.number
        return try restore(draft, &answers)
      case .later: continue
      case .discard: try context.writeAside { ledger in try draft.number.map(ledger.forgetDraft) }
      }
    }
  }

  /// Whether a draft is about what the command was told: the same doctor, the same place.
  private func isAbout(_ answers: Answers, _ draft: Draft) -> Bool {
    prompts.allSatisfy { prompt in
      guard let values = prompt.values(in: answers), values != standing(prompt) else { return true }
      return draft.answers[prompt.option].map { $0 == values } ?? true
    }
  }

  /// Keeps the answers so far. Where that fails the person hears it once and can go on: saving is still to come.
  func keep(_ answers: Answers) {
    do {
      try write(answers)
    } catch {
      guard !hasComplained else { return }
      hasComplained = true
      context.say("\(Complaint(error).words) What you type now is kept only once it is saved.")
    }
  }

  /// Keeps the answers of a person who leaves, and says where they are.
  func leave(_ answers: Answers) throws {
    try write(answers)
    guard number != nil else { return }
    context.say("Nothing was saved. What you typed is kept: “casebook \(key.command)” offers it again.")
  }

  /// Forgets the draft: what it held is done with.
  func forget() throws {
    guard let number else { return }
    try context.writeAside { try $0.forgetDraft(number) }
  }

  /// The draft as something that saving forgets, and that is there again when saving fails.
  func pending(_ answers: Answers) -> PendingDraft {
    PendingDraft(forget: { [self] in try number.map($0.forgetDraft) }, keep: { [self] in try leave(answers) })
  }

  private func write(_ answers: Answers) throws {
    let texts = texts(of: answers)
    let isTyped = prompts.contains { texts[$0.option] != nil && $0.values(in: answers) != $0.values(in: given) }
    guard texts != kept, isTyped || number != nil else { return }
    let draft = Draft(number: number, answers: texts, keptAt: context.moment.wallTime)
    number = try context.writeAside { try $0.keep(draft, for: key.text) }
    kept = texts
  }

  private func texts(of answers: Answers) -> [String: [String]] {
    var texts: [String: [String]] = [:]
    for prompt in prompts {
      let values = prompt.values(in: answers)
      if values != standing(prompt) { texts[prompt.option] = values ?? [""] }
    }
    return texts
  }

  private func standing(_ prompt: Prompt<Answers>) -> [String]? { before.flatMap(prompt.values) }

  private func tell(_ draft: Draft, _ answers: Answers) {
    let when =
      draft.keptAt.day == context.today
      ? "today at \(draft.keptAt.time)" : "on \(draft.keptAt.day.echo(today: context.today))"
    context.say("What you typed \(when) for “\(key.command)” was kept, and is not saved yet:")
    let typed = prompts.flatMap { prompt in
      (draft.answers[prompt.option] ?? []).filter { !$0.isEmpty }.map { prompt.shown($0, answers).beginning }
    }
    context.say("  " + typed.joined(separator: "; "))
  }

  /// Puts in what was kept, save where an option says something now.
  private func restore(_ draft: Draft, _ answers: inout Answers) throws {
    for prompt in prompts where prompt.values(in: answers) == standing(prompt) {
      guard let values = draft.answers[prompt.option] else { continue }
      do {
        let read = try values.map { $0.isEmpty ? "" : try prompt.read($0, answers).value }
        prompt.put(read, into: &answers)
      } catch is AnswerProblem {
        context.say("You had begun to type “\(values.joined(separator: "; "))”: \(prompt.label(answers))")
      }
    }
  }
}
