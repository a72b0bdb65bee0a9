import ArgumentParser

/// The branch of the tree of commands that a command line names. The parser looks at every command of the tree at every
/// start, which costs more than the work itself, so only this branch is grown.
enum Branch {
  /// The types on the way from the root to the named command; nil where the whole tree is wanted.
  @TaskLocal private static var way: [ObjectIdentifier]?

  /// Runs what looks at the commands while only those that a command line names are there.
  static func along<Value>(_ arguments: [String], _ body: () throws -> Value) rethrows -> Value {
    guard !arguments.contains(where: listsAll) else { return try body() }
    let types = $way.withValue(nil) { NamedCommand(arguments).types.map { ObjectIdentifier($0) } }
    return try $way.withValue(types, operation: body)
  }

  /// The commands that follow one: all where it is the named one, that one where it lies on the way, none beside it.
  static func kept(
    of parent: any ParsableCommand.Type, _ commands: @autoclosure () -> [any ParsableCommand.Type]
  ) -> [any ParsableCommand.Type] {
    guard let way else { return commands() }
    guard let place = way.firstIndex(of: ObjectIdentifier(parent)) else { return [] }
    guard place + 1 < way.count else { return commands() }
    return commands().filter { ObjectIdentifier($0) == way[place + 1] }
  }

  /// Completions for a shell, and the list of all commands for a program, need the whole tree.
  private static func listsAll(_ argument: String) -> Bool {
    argument.hasPrefix("--generate-completion-script") || argument.hasPrefix("---completion")
      || argument == "--experimental-dump-help"
  }
}
