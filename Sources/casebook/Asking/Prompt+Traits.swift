import Terminal

extension Prompt {
  /// The same prompt, without whose answer the command can do nothing.
  func required() -> Prompt {
    var prompt = self
    prompt.isRequired = true
    return prompt
  }

  /// The same prompt, without whose answer the command can do nothing where other answers call for it.
  func required(for others: @escaping (Answers) -> Bool) -> Prompt {
    var prompt = self
    prompt.isRequiredFor = others
    return prompt
  }

  /// The same prompt for a field that always has a value: it can be changed, not cleared.
  func neverEmpty() -> Prompt {
    var prompt = self
    prompt.isNeverEmpty = true
    return prompt
  }

  /// The same prompt, with a check of what was understood against the other answers; it throws an `AnswerProblem`.
  func checked(_ check: @escaping (String, Answers) throws -> Void) -> Prompt {
    var prompt = self
    let read = prompt.read
    prompt.read = { text, answers in
      let reading = try read(text, answers)
      try check(reading.value, answers)
      return reading
    }
    return prompt
  }

  /// The same prompt, read from its option only: nobody is bothered with it at a prompt.
  func unasked() -> Prompt {
    var prompt = self
    prompt.isAsked = false
    return prompt
  }

  /// The same prompt with a default, in canonical form, that Enter takes and that holds where nobody is asked.
  func standard(_ value: @escaping (Answers) -> String?) -> Prompt {
    var prompt = self
    prompt.standard = value
    return prompt
  }

  /// The same prompt with a default that a person may take by Enter, and that a script has to say.
  func offered(_ value: @escaping (Answers) -> String?) -> Prompt {
    var prompt = standard(value)
    prompt.standardHoldsUnasked = false
    return prompt
  }

  /// The same prompt, asked only where the answers so far call for it.
  func when(_ applies: @escaping (Answers) -> Bool) -> Prompt {
    var prompt = self
    prompt.applies = applies
    return prompt
  }

  /// The same prompt with what the Tab key offers.
  func completed(by completions: @escaping () throws -> [String]) -> Prompt {
    var prompt = self
    prompt.completions = completions
    return prompt
  }
}

extension Prompt {
  /// The same prompt, with what an answer may look like behind its label.
  func hinted(_ hint: String) -> Prompt {
    var prompt = self
    prompt.hint = hint
    return prompt
  }

  /// The same prompt, with what is said once it is answered.
  func followed(_ afterwards: @escaping (Answers) -> [String]) -> Prompt {
    var prompt = self
    prompt.afterwards = afterwards
    return prompt
  }
}
