import ArgumentParser
import Foundation
import Terminal

/// How the program ends when a command throws.
struct Ending {
  let error: any Error
  /// The command line, without the name of the program.
  let arguments: [String]

  init(_ error: any Error, _ arguments: [String]) {
    self.error = error
    self.arguments = arguments
  }

  /// Says what is wrong on standard error, and exits with its code.
  func leave() -> Never {
    let console = SystemConsole(mayAsk: false)
    if let help { exit(tell(help, on: console).rawValue) }
    if let code = error as? ExitCode { exit(code.rawValue) }
    let complaint = Complaint(error)
    if !complaint.words.isEmpty { console.complain(complaint.words) }
    exit(complaint.code.rawValue)
  }

  /// The help that was asked for; nil where something went wrong. `casebook help` may be about any of the commands.
  private var help: String? {
    error is CleanExit ? parserHelp : Branch.along(arguments) { parserHelp }
  }

  private var parserHelp: String? {
    Casebook.exitCode(for: error) == .success ? Casebook.fullMessage(for: error) : nil
  }

  /// Help is an answer like any other: where it cannot be given, that is an error.
  private func tell(_ help: String, on console: SystemConsole) -> ExitStatus {
    do {
      try console.answer(DisplayText.sanitise(help))
      return .done
    } catch {
      let complaint = Complaint(error)
      console.complain(complaint.words)
      return complaint.code
    }
  }
}
