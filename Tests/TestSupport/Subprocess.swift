import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program that ran from start to end without a terminal.
package struct Subprocess: Equatable, Sendable {
  /// How it ended.
  package let ending: Ending
  /// Its standard output.
  package let out: String
  /// Its standard error.
  package let err: String

  /// Runs a program and waits for its end.
  ///
  /// - Parameters:
  ///   - executable: The path of the program.
  ///   - arguments: What follows its name.
  ///   - environment: Its whole environment.
  ///   - input: Its standard input.
  ///   - currentDirectory: Where it starts.
  ///   - seconds: The time it gets.
  /// - Returns: What it wrote and how it ended.
  /// - Throws: `StillRunning` when it needs longer; `SystemFailure` when it cannot be started.
  package static func run(
    _ executable: String, _ arguments: [String] = [], environment: [String: String] = [:], input: String = "",
    currentDirectory: String? = nil, seconds: Double = 60
  ) throws -> Subprocess {
    let files = try (Scratch(input), Scratch(""), Scratch(""))
    let spawn = Spawn(
      executable: executable, arguments: arguments, environment: environment, currentDirectory: currentDirectory)
    let process = try spawn.start { actions in
      posix_spawn_file_actions_adddup2(&actions, files.0.descriptor, 0)
      posix_spawn_file_actions_adddup2(&actions, files.1.descriptor, 1)
      posix_spawn_file_actions_adddup2(&actions, files.2.descriptor, 2)
    }
    let ending = try RunningProgram(process: process).wait(seconds: seconds)
    return try Subprocess(ending: ending, out: files.1.text(), err: files.2.text())
  }
}
