import TestSupport
import Testing

extension Home {
  /// Runs `casebook` without a terminal, to its end.
  @discardableResult
  func run(
    _ arguments: String..., input: String = "", with more: [String: String] = [:]
  ) throws -> Subprocess {
    try run(arguments, input: input, with: more)
  }

  /// Runs `casebook` without a terminal, to its end.
  @discardableResult
  func run(_ arguments: [String], input: String = "", with more: [String: String] = [:]) throws -> Subprocess {
    try Subprocess.run(
      Program.path, arguments, environment: environment.merging(more) { $1 }, input: input, currentDirectory: path)
  }

  /// Runs `casebook`, which must succeed, and gives its answer.
  @discardableResult
  func answer(
    _ arguments: String..., input: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let result = try run(arguments, input: input)
    #expect(result.code == 0, "\(arguments): \(result.err)", sourceLocation: sourceLocation)
    return result.out
  }

  /// Runs a line of the shell, in which `casebook` is the program.
  func shell(_ line: String, seconds: Double = 120) throws -> Subprocess {
    try Subprocess.run(
      "/bin/sh", ["-c", "casebook() { \"\(Program.path)\" \"$@\"; }\n" + line], environment: environment,
      currentDirectory: path, seconds: seconds)
  }

  /// Starts `casebook` on a terminal of its own.
  func start(_ arguments: [String], on terminal: PseudoTerminal, terminalName: String = "dumb") throws -> RunningProgram
  {
    try terminal.spawn(
      executable: Program.path, arguments: arguments, environment: environment.merging(["TERM": terminalName]) { $1 },
      currentDirectory: path)
  }
}

extension Subprocess {
  /// The exit code; the negative number of the signal where one ended it.
  var code: Int32 {
    switch ending {
    case .exit(let code): code
    case .signal(let signal): -signal
    }
  }
}
