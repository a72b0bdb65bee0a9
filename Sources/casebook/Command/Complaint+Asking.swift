import Terminal

extension Complaint {
  init(_ error: AskingError) {
    switch error {
    case .missing(let options): self.init(.usage, "Missing: \(options.named)")
    case .unusable(let option, let value, let message):
      self.init(.usage, message.contains(value) ? "--\(option): \(message)" : "--\(option) “\(value)”: \(message)")
    case .notFound(let option, let message): self.init(.refused, "--\(option): \(message)")
    case .emptied(let option): self.init(.usage, "--\(option) cannot be empty: type what it is to be instead.")
    case .declined: self.init(.refused, "")
    }
  }

  init(_ interruption: Interruption) {
    self.init(.left, "")
  }

  init(_ error: OutputError) {
    self.init(
      .inputOutput,
      "The answer could not be written: \(error.reason). What the command keeps is kept: look before you repeat it.")
  }

  init(_ error: InputError) {
    switch error {
    case .unreadable: self.init(.inputOutput, "Standard input could not be read: \(error.reason).")
    case .notUTF8: self.init(.badData, "Standard input could not be read: \(error.reason).")
    }
  }
}
