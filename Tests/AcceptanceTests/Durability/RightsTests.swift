import Foundation
import TestSupport
import Testing

extension Durability {
  /// R14: only the person can open what the program makes, whatever the umask.
  @Suite struct RightsTests {
    @Test(arguments: ["000", "022", "077", "777"]) func `folders are 0700 and files 0600`(umask: String) throws {
      let home = try Home()
      let result = try home.shell("umask \(umask); casebook doctor add --name 'Dr. Example-North' --no-input")
      #expect(result.code == 0, "\(result.err)")
      #expect(try Self.modes(home) == Self.expected)
    }

    @Test(.needs(.strace), arguments: ["000", "022", "077"]) func `so is the journal while it is there`(umask: String)
      throws
    {
      let home = try Home()
      try Change.prepare(home)
      let count = try Strace(home: Home(like: home)).calls(
        Change.doctor.arguments, input: Change.doctor.input, named: ["pwrite64"])
      let strace = try OutsideClient.strace.required()
      let add = "doctor add --name 'Dr. Example-Late' --notes - --no-input"
      _ = try home.shell(
        "umask \(umask); echo text | \(strace) -f -qq -o /dev/null -e inject=pwrite64:signal=SIGKILL:when=\(count.count / 2)"
          + " \"\(Program.path)\" \(add)")
      var expected = Self.expected
      expected[".local/share/casebook/casebook.db-journal"] = 0o600
      #expect(try Self.modes(home) == expected)
    }

    @Test(arguments: [0o644, 0o666, 0o640]) func `wider rights are put right, and said`(mode: Int) throws {
      let home = try Home()
      try home.answer("doctor", "add", "--name", "Dr. Example-North", "--no-input")
      chmod(home.casebook, mode_t(mode))
      let result = try home.run("doctor", "list")
      let talk = result.err.replacing("\n", with: " ")
      #expect(talk == "Others on this computer could open \(home.casebook). That is put right: now only you can. ")
      #expect(try Self.modes(home) == Self.expected)
      #expect(try home.run("doctor", "list").err == "")
    }

    private static let expected = [
      ".local": 0o700, ".local/share": 0o700, ".local/share/casebook": 0o700,
      ".local/share/casebook/casebook.db": 0o600,
    ]

    private static func modes(_ home: Home) throws -> [String: Int] {
      try home.everything().reduce(into: [:]) { modes, name in
        var status = stat()
        try #require(lstat(home.path + "/" + name, &status) == 0)
        modes[name] = Int(status.st_mode & 0o7777)
      }
    }
  }
}
