import CaseModel
import CaseStore
import Terminal

/// An error as a person hears it: what is wrong, what to do next, and the exit code for programs.
struct Complaint {
  let code: ExitStatus
  /// What is wrong, with the value, and what to do next. Empty where nothing has to be said.
  let words: String

  /// The words for any error that can reach the top.
  init(_ error: any Error, program: String = "casebook") {
    switch error {
    case let error as Problem: self.init(error)
    case let error as AskingError: self.init(error)
    case let error as LedgerError: self.init(error)
    case let error as RequestProblem: self.init(error)
    case let error as StoreError: self.init(error)
    case let error as Interruption: self.init(error)
    case let error as UnfinishedLine: self.init(error.interruption)
    case let error as OutputError: self.init(error)
    case let error as InputError: self.init(error)
    default: self.init(.fault, "Something went wrong inside Casebook: \(error). Nothing was changed.")
    }
  }

  init(_ code: ExitStatus, _ words: String) {
    self.code = code
    self.words = words
  }
}
