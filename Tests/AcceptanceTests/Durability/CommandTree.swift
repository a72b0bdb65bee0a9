import Foundation
import TestSupport

/// Every command of the program with its options, as the program itself lists them.
struct CommandTree {
  /// Each command by its words: `["doctor", "add"]`.
  let names: [[String]]
  /// The options of each that take a value, without their dashes.
  let options: [[String]: [String]]

  init(of home: Home) throws {
    let dump = try home.run("--experimental-dump-help")
    let tool = try JSONDecoder().decode(Dump.self, from: Data(dump.out.utf8)).command
    var options: [[String]: [String]] = [:]
    Self.walk(tool, [], &options)
    self.options = options
    names = options.keys.sorted { $0.joined(separator: " ") < $1.joined(separator: " ") }
  }

  private static func walk(_ command: Command, _ words: [String], _ options: inout [[String]: [String]]) {
    options[words] = (command.arguments ?? []).filter { $0.kind == "option" }.compactMap(\.preferredName?.name)
    for inner in command.subcommands ?? [] where inner.commandName != "help" {
      walk(inner, words + [inner.commandName], &options)
    }
  }

  private struct Dump: Decodable {
    let command: Command
  }

  private struct Command: Decodable {
    let commandName: String
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  private struct Argument: Decodable {
    let kind: String
    let preferredName: Name?
  }

  private struct Name: Decodable {
    let name: String
  }
}
