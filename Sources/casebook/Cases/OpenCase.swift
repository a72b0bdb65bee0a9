import ArgumentParser
import CaseModel

/// `casebook case add`: a case is opened by `start`, which asks for all that belongs to it.
struct OpenCase: CasebookCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "A case is opened with: casebook start",
    discussion: "Example: casebook start", shouldDisplay: false)

  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    throw Problem.refused("A case is opened with: casebook start")
  }
}
