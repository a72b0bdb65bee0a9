import ArgumentParser
import Testing

@testable import casebook

/// Every command says what it does, and shows one line that one can type.
@Suite struct CommandTreeTests {
  /// Every command with its words, `visit log`.
  private static func all(
    below command: any ParsableCommand.Type = Casebook.self, words: [String] = []
  ) -> [(words: String, type: any ParsableCommand.Type)] {
    command.configuration.subcommands.flatMap { sub in
      let path = words + [sub._commandName]
      return [(path.joined(separator: " "), sub)] + all(below: sub, words: path)
    }
  }

  @Test func `every command has an abstract`() {
    let without = Self.all().filter { $0.type.configuration.abstract.isEmpty }.map(\.words)
    #expect(without == [])
  }

  @Test func `every command that does something has an example`() {
    let without = Self.all().filter { entry in
      entry.type is any CasebookCommand.Type && !entry.type.configuration.discussion.contains("Example: casebook ")
    }.map(\.words)
    #expect(without == [])
  }

  @Test func `every example names a command that there is`() throws {
    for entry in Self.all() {
      let lines = entry.type.configuration.discussion.split(separator: "\n").filter {
        $0.hasPrefix("Example: casebook ")
      }
      for line in lines {
        let words = line.dropFirst("Example: casebook ".count).split(separator: " ").map(String.init)
        let command = NamedCommand(words)
        #expect(command.strange == nil, "\(line)")
      }
    }
  }

  @Test func `no two commands of one parent have the same name`() {
    let names = Self.all().map(\.words)
    #expect(names.count == Set(names).count)
    #expect(names.count > 100)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `there is a completion script`(shell: String) throws {
    let script = Casebook.completionScript(for: try #require(CompletionShell(rawValue: shell)))
    #expect(script.contains("visit"))
    #expect(script.contains("evaluate"))
  }
}
