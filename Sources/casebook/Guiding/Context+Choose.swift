import CaseModel
import Terminal

/// One answer that is kept nowhere by itself: where to go on, what happened just now.
private struct SingleAnswer {
  var value: String?
  var values: [String] = []
}

extension Context {
  /// Asks a yes or no; Enter takes the default, `-` and Ctrl-D mean no.
  func yes(_ question: String, why: String, standard: Bool = true) throws -> Bool {
    while true {
      guard
        case .text(let text) = try console.askWrapped("\(question) \(standard ? "[Y/n]" : "[y/N]"): ", completions: [])
      else { return false }
      switch text.trimmed.lowercased() {
      case "": return standard
      case "y", "yes": return true
      case "n", "no", "-": return false
      case "?": say(why)
      case "<": say("What came before is kept, and can be changed later. Here type y or n.")
      default: say("Type y or n.")
      }
    }
  }

  /// Lets one of a list be chosen; nil where that was skipped.
  func choice(_ label: String, why: String, of choices: [Choice], standard: String?) throws -> String? {
    var prompt = Prompt<SingleAnswer>("choice", \.value, { _ in label }, why: why, form: .choice(choices)) { text, _ in
      let choice = try choices.meant(by: text)
      return Reading(choice.code, shown: choice.words)
    }
    prompt.standard = { _ in standard }
    return try single(prompt)
  }

  /// One line that may be left empty.
  func line(_ label: String, why: String, hint: String = "") throws -> String? {
    let prompt = Prompt<SingleAnswer>("line", \.value, { _ in label }, why: why, form: .line) { text, _ in
      Reading(text.trimmed)
    }
    return try single(prompt.hinted(hint))
  }

  /// Lines, ended by one with a full stop; none where that was skipped. They are kept as a draft until `done` is called,
  /// because what is done with each of them takes a while.
  func lines(
    _ label: String, completions: [String], why: String, draft key: DraftKey
  ) throws -> (lines: [String], done: () throws -> Void) {
    let prompt = Prompt<SingleAnswer>("lines", \.values, { _ in label }, why: why, form: .list) { text, _ in
      Reading(text.trimmed)
    }
    var answer = SingleAnswer()
    let keeper = DraftKeeper(self, key, [prompt], given: answer)
    try keeper.offer(&answer)
    var interview = Interview([prompt.completed { completions }], console: console, layout: layout)
    interview.onAnswer = keeper.keep
    do {
      try interview.ask(&answer)
    } catch let interruption as Interruption {
      try keeper.leave(answer)
      throw interruption
    }
    return (answer.values.filter { !$0.isEmpty }, keeper.forget)
  }

  private func single(_ prompt: Prompt<SingleAnswer>) throws -> String? {
    var answer = SingleAnswer()
    try Interview([prompt], console: console, layout: layout).ask(&answer)
    return answer.value
  }
}
