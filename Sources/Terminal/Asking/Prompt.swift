/// One thing that is asked, and the option that answers it: so every prompt has an option.
///
/// `Answers` is the command's own set of options. An answer is kept there as text in its canonical form (a day as
/// `2026-12-01`, a doctor as `D3`), whether it came from an option or was typed at the prompt.
package struct Prompt<Answers> {
  /// The name of the option, without its dashes.
  package let option: String
  /// What is asked, given the answers so far.
  package let label: (Answers) -> String
  /// Why it is asked: the answer to `?`.
  package let why: String
  /// What an answer looks like.
  package let form: PromptForm
  /// Reads one typed value, and refuses with an `AnswerProblem` what makes no sense.
  package var read: (String, Answers) throws -> Reading

  /// Without an answer the command can do nothing.
  package var isRequired = false
  /// The same, where other answers call for it.
  package var isRequiredFor: (Answers) -> Bool = { _ in false }
  /// The record always has a value here, so that it can be changed and never cleared.
  package var isNeverEmpty = false
  /// Whether a person is asked; a prompt that is not is only read from its option.
  package var isAsked = true
  /// Whether it is asked, given the answers so far.
  package var applies: (Answers) -> Bool = { _ in true }
  /// What Enter takes, in canonical form.
  package var standard: (Answers) -> String? = { _ in nil }
  /// Whether the default is taken also where nobody is asked.
  package var standardHoldsUnasked = true
  /// What stands behind the label where it is asked, and not in the summary: what an answer may look like.
  package var hint = ""
  /// What is said once it is answered, given the answers so far.
  package var afterwards: (Answers) -> [String] = { _ in [] }
  /// What the Tab key offers.
  package var completions: () throws -> [String] = { [] }

  let get: (Answers) -> [String]?
  let set: (inout Answers, [String]?) -> Void

  /// A prompt whose option takes one value.
  package init(
    _ option: String, _ answer: WritableKeyPath<Answers, String?>, _ label: @escaping (Answers) -> String,
    why: String, form: PromptForm, read: @escaping (String, Answers) throws -> Reading
  ) {
    self.option = option
    self.label = label
    self.why = why
    self.form = form
    self.read = read
    get = { $0[keyPath: answer].map { [$0] } }
    set = { $0[keyPath: answer] = $1?.first }
  }

  /// A prompt whose option may be given several times.
  package init(
    _ option: String, _ answers: WritableKeyPath<Answers, [String]>, _ label: @escaping (Answers) -> String,
    why: String, form: PromptForm, read: @escaping (String, Answers) throws -> Reading
  ) {
    self.option = option
    self.label = label
    self.why = why
    self.form = form
    self.read = read
    get = { $0[keyPath: answers].isEmpty ? nil : $0[keyPath: answers] }
    set = { $0[keyPath: answers] = $1 ?? [] }
  }
}
