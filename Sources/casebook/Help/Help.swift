import ArgumentParser
import CaseModel
import Terminal

/// `casebook help`: the help of any command, and three pages of its own: emergency, privacy, steps.
struct Help: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: "Help on a command; or: emergency, privacy, steps.",
    discussion: """
      Example: casebook help emergency
      Example: casebook help privacy
      Example: casebook help steps
      Example: casebook help visit log
      """)

  @Argument(help: ArgumentHelp("emergency, privacy, steps, or the words of a command.", valueName: "topic"))
  var words: [String] = []
  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    switch words {
    case ["emergency"]: try context.show(EmergencyView(in: context))
    case ["privacy"]: try context.show(PrivacyView(place: context.place))
    case ["steps"]: try context.show(StepsHelpView())
    default: throw CleanExit.helpRequest(try command())
    }
  }

  /// The command that the words name, from the root down.
  private func command() throws -> any ParsableCommand.Type {
    var found: any ParsableCommand.Type = Casebook.self
    for word in words {
      guard let next = found.configuration.subcommands.first(where: { $0._commandName == word }) else {
        throw Problem.misread(unknown(word, after: found))
      }
      found = next
    }
    return found
  }

  private func unknown(_ word: String, after command: any ParsableCommand.Type) -> String {
    let pages = command == Casebook.self ? ["emergency", "privacy", "steps"] : []
    let commands = command.configuration.subcommands.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
    let meant = Suggestion.nearest(to: word, among: pages + commands).map { " Did you mean \($0)?" }
    return "There is no command “\(words.joined(separator: " "))”."
      + (meant ?? " See what there is: casebook --help")
  }
}
