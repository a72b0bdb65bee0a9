import Foundation
import TestSupport
import Testing

extension Durability {
  /// R15: what is typed goes into the casebook, and nowhere else.
  @Suite struct PrivacyTests {
    /// A word that stands nowhere but in what was typed.
    static let canary = "canary-quietly-typed-7Q"

    @Test(.needs(.strace)) func `a text from standard input reaches one file, and no program`() throws {
      let home = try Home()
      let trace = home.path + "/trace"
      let result = try Subprocess.run(
        OutsideClient.strace.required(),
        [
          "-f", "-qq", "-s", "256", "-o", trace, "-e",
          "trace=execve,openat,open,creat,socket,connect,sendto,rename,prlimit64",
        ]
          + [Program.path, "doctor", "add", "--name", "Dr. Example-South", "--notes", "-", "--no-input"],
        environment: home.environment, input: Self.canary, currentDirectory: home.path)
      #expect(result.code == 0, "\(result.err)")
      let calls = try SystemCall.all(in: String(contentsOfFile: trace, encoding: .utf8))
      #expect(!calls.contains { $0.text.contains(Self.canary) })
      #expect(calls.filter { $0.name == "execve" }.count == 1)
      #expect(!calls.contains { ["socket", "connect", "sendto"].contains($0.name) })
      let written = calls.filter {
        $0.text.contains("O_RDWR") || $0.text.contains("O_WRONLY") || $0.text.contains("O_CREAT")
      }
      #expect(written.allSatisfy { $0.text.contains("\"\(home.casebook)") }, "\(written.map(\.text))")
      #expect(calls.contains { $0.text.contains("RLIMIT_CORE, {rlim_cur=0") }, "no core is dumped")
      try FileManager.default.removeItem(atPath: trace)
      #expect(try Self.files(holding: Self.canary, in: home) == ["casebook.db"])
    }

    @Test func `a text that could not be saved is in no message`() throws {
      let home = try Home()
      try home.answer("doctor", "add", "--name", "Dr. Example-North", "--no-input")
      let holder = try Holder(of: home.casebook)
      let result = try home.run(
        "doctor", "add", "--name", "Dr. Example-South", "--notes", "-", "--no-input", input: Self.canary)
      try holder.letGo()
      #expect(result.code == 75)
      #expect(!(result.out + result.err).contains(Self.canary))
      #expect(try Self.files(holding: Self.canary, in: home) == [])
    }

    @Test func `a text typed at a prompt and then left is kept inside the casebook only`() throws {
      let home = try Home()
      let terminal = try PseudoTerminal()
      let program = try home.start(["doctor", "add"], on: terminal)
      try terminal.wait(for: ": ")
      try terminal.type(Self.canary + "\r")
      try terminal.wait(for: ": ")
      try terminal.type("\u{3}")
      #expect(try program.wait() == .exit(130))
      #expect(try Self.files(holding: Self.canary, in: home) == ["casebook.db"])
    }

    /// The control: a canary elsewhere in the home is found.
    @Test func `the same search finds a text that was left lying about`() throws {
      let home = try Home()
      try home.answer("doctor", "add", "--name", Self.canary, "--no-input")
      _ = try home.shell("cp .local/share/casebook/casebook.db copy; echo \(Self.canary) > log")
      #expect(try Self.files(holding: Self.canary, in: home) == ["casebook.db", "copy", "log"])
    }

    private static func files(holding word: String, in home: Home) throws -> [String] {
      try home.everything().filter { name in
        guard let data = FileManager.default.contents(atPath: home.path + "/" + name) else { return false }
        return data.firstRange(of: Data(word.utf8)) != nil
      }.map { ($0 as NSString).lastPathComponent }
    }
  }
}
