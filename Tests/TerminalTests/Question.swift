import Terminal

/// One prompt of a conversation.
struct Question: Sendable {
  let prompt: String
  let completions: [String]

  init(_ prompt: String, _ completions: [String] = []) {
    self.prompt = prompt
    self.completions = completions
  }

  func outcome(from console: SystemConsole) -> Outcome {
    do {
      return .line(try console.ask(prompt, completions: completions))
    } catch let line as UnfinishedLine {
      return .leftTyping(line.typed, line.interruption)
    } catch let interruption as Interruption {
      return .left(interruption)
    } catch {
      return .failed("\(error)")
    }
  }
}
