import ArgumentParser

/// Which command a command line names, word by word, as far as there is one.
struct NamedCommand {
  /// The command so far.
  private(set) var type: any ParsableCommand.Type = Casebook.self
  /// The command and those before it, from the root.
  private(set) var types: [any ParsableCommand.Type] = [Casebook.self]
  /// The words of it, after `casebook`.
  private(set) var path: [String] = []
  /// The first word that no command has; nil where all have one.
  private(set) var strange: String?

  init(_ arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word.hasPrefix("-") {
        guard let option = Self.sharedOption(word) else { return }
        if option.takesValue, !word.contains("=") { rest = rest.dropFirst() }
      } else if !step(to: word) {
        return
      }
    }
  }

  /// The words of the command, as they are typed.
  var words: String { (["casebook"] + path).joined(separator: " ") }

  /// The verbs or nouns that may follow, but for those that are not shown.
  var choices: [String] {
    type.configuration.subcommands.filter { $0.configuration.shouldDisplay }.map(Self.name)
  }

  /// Goes on to the command of that name; false where the words of commands end.
  private mutating func step(to word: String) -> Bool {
    let commands = type.configuration.subcommands
    guard !commands.isEmpty else { return false }
    guard let next = commands.first(where: { Self.name($0) == word || $0.configuration.aliases.contains(word) }) else {
      if word != "help" { strange = word }
      return false
    }
    type = next
    types.append(next)
    path.append(word)
    return true
  }

  private static func name(_ command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? String(describing: command).lowercased()
  }

  /// The option of all commands that a word is; nil for any other.
  private static func sharedOption(_ word: String) -> (name: String, takesValue: Bool)? {
    let name = String(word.prefix { $0 != "=" })
    if ["--db", "--case", "--as-of", "--color"].contains(name) { return (name, true) }
    return ["--json", "--plain", "--no-input"].contains(name) ? (name, false) : nil
  }
}
