import ArgumentParser
import Foundation
import Terminal

/// The program: `casebook` alone shows today, everything else is a command.
@main
struct Casebook: CasebookCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "casebook",
      abstract: "A private notebook for a second medical opinion.",
      discussion: """
        Every day:
          casebook start       open a case: ten short questions, most can be skipped
          casebook             what to do today
          casebook visit log   write down what a doctor said
          casebook remind      what is late, due or coming
          casebook compare     the opinions side by side

        Step by step: casebook guide. A sample to look at: casebook demo
        Emergency? Do not wait: casebook help emergency. Who can read this: casebook help privacy
        """,
      version: "0.1.0",
      groupedSubcommands: groups.map {
        CommandGroup(name: $0.name, subcommands: Branch.kept(of: Self.self, $0.subcommands))
      })
  }

  @OptionGroup(title: "For every command") var shared: SharedOptions

  func run(in context: Context) throws {
    try context.showToday()
  }

  /// Parses, runs, and turns whatever goes wrong into words on standard error and an exit code.
  static func main() {
    CoreDump.forbid()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      var command = try command(from: arguments)
      try command.run()
    } catch {
      Ending(error, arguments).leave()
    }
  }
}
