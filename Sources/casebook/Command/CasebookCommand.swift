import ArgumentParser

/// A command of the program: it is parsed, then runs in a context that holds all it may use of the world.
protocol CasebookCommand: ParsableCommand {
  /// The options that every command takes.
  var shared: SharedOptions { get }

  /// Does the work. Whatever it throws is put in words in one place, `Problem`.
  func run(in context: Context) throws
}

extension CasebookCommand {
  /// Runs in the real world.
  func run() throws {
    try run(in: Context.system(shared))
  }
}
