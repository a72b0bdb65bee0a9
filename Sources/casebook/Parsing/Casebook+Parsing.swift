import ArgumentParser

extension Casebook {
  /// The command that a command line names, with its options.
  ///
  /// Throws `Problem.misread` for one that makes no sense, and what asks for help as the parser throws it.
  static func command(from arguments: [String]) throws -> any ParsableCommand {
    do {
      return try Branch.along(arguments) { try parseAsRoot(Dashes.joined(arguments)) }
    } catch  where exitCode(for: error) != .success {
      throw Problem.misread(misreading(of: arguments, error))
    }
  }

  /// What is wrong with a command line, and what was perhaps meant.
  private static func misreading(of arguments: [String], _ error: any Error) -> String {
    let command = NamedCommand(arguments)
    guard let strange = command.strange else {
      let words = message(for: error)
      let isUnnamed = words.hasPrefix("Missing expected argument '<ref>'")
      return (isUnnamed ? "Which one? Put its reference after “\(command.words)”." : words)
        + "\nTo see how: \(command.words) --help"
    }
    let whole = command.path.isEmpty ? "There is no command “\(strange)”." : "“\(command.words)” has no “\(strange)”."
    let meant = Suggestion.nearest(to: strange, among: command.choices).map { " Did you mean \($0)?" } ?? ""
    let choices = command.path.isEmpty ? "" : " It has: \(command.choices.joined(separator: ", "))."
    return whole + (meant.isEmpty ? choices : meant) + "\nTo see all: \(command.words) --help"
  }
}
