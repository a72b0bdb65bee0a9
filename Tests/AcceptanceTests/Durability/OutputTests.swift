import TestSupport
import Testing

extension Durability {
  /// R6: an answer that could not be given is never a success.
  @Suite struct OutputTests {
    static let answers = [
      "casebook doctor list", "casebook doctor list --json", "casebook doctor show D1", "casebook case list --json",
      "casebook --help", "casebook doctor --help", "casebook help doctor", "casebook doctor add --name New --no-input",
    ]

    #if os(Linux)
      @Test(arguments: answers) func `a full disk behind the answer is an error`(command: String) throws {
        let home = try Self.home()
        let result = try home.shell("\(command) > /dev/full")
        #expect(result.code == 74)
        #expect(result.err.contains("No space left on device"))
      }
    #endif

    @Test(arguments: answers) func `a closed output is an error`(command: String) throws {
      let home = try Self.home()
      let result = try home.shell("\(command) >&-")
      #expect(result.code == 74)
      #expect(!result.err.isEmpty)
      _ = try Contents(of: home.casebook)
    }

    @Test(arguments: answers) func `a pipe that nobody reads is an error`(command: String) throws {
      let home = try Self.home()
      let result = try home.shell("{ sleep 0.3; \(command); echo $? >code; } | true; sleep 1; cat code")
      #expect(result.out == "74\n")
    }

    @Test func `a pipe that is read in part is an error`() throws {
      let home = try Self.home()
      let notes = String(repeating: "A long line of notes.\n", count: 20_000)
      try home.answer("doctor", "edit", "D1", "--notes", "-", input: notes)
      let result = try home.shell("{ casebook doctor show D1; echo $? >code; } | head -1; sleep 1; cat code")
      #expect(result.out == "D1 doctor\n74\n")
    }

    /// With a standard descriptor closed, the next file opened would get its number, and talk would land in the casebook.
    @Test(arguments: ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"]) func `nothing is written into the casebook instead`(
      closed: String
    ) throws {
      let home = try Self.home()
      _ = try home.shell("casebook doctor add --name New --no-input \(closed)")
      #expect(try Contents(of: home.casebook).count("doctor") == 2)
    }

    /// The control: the same commands with a place to answer succeed.
    @Test(arguments: answers) func `an answer that was given is a success`(command: String) throws {
      let result = try Self.home().shell(command)
      #expect(result.code == 0)
      #expect(!result.out.isEmpty)
    }

    private static func home() throws -> Home {
      let home = try Home()
      try home.answer("doctor", "add", "--name", "Dr. Example-North", "--no-input")
      return home
    }
  }
}
