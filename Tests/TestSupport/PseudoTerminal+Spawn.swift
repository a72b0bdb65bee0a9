#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension PseudoTerminal {
  /// Starts a program that has this terminal as its own: Ctrl-C is a real signal, closing it a real hang-up.
  ///
  /// - Parameters:
  ///   - executable: The path of the program.
  ///   - arguments: What follows its name.
  ///   - environment: Its whole environment; `TERM` stands for itself.
  ///   - output: A descriptor for its standard output, where that is not the terminal.
  ///   - currentDirectory: Where it starts.
  /// - Returns: The running program.
  /// - Throws: `SystemFailure` when it cannot be started.
  package func spawn(
    executable: String, arguments: [String] = [], environment: [String: String] = ["TERM": "xterm"],
    output: Int32? = nil, currentDirectory: String? = nil
  ) throws -> RunningProgram {
    let spawn = Spawn(
      executable: executable, arguments: arguments, environment: environment, currentDirectory: currentDirectory,
      startsSession: true)
    let process = try spawn.start { actions in
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, output ?? 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    return RunningProgram(process: process)
  }
}
