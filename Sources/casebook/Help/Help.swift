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
        let typed = words.joined(separator: " ")
        throw Problem.misread("There is no command “\(typed)”. See what there is: casebook --help")
      }
      found = next
    }
    return found
  }
}
