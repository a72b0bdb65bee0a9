import Foundation
import TestSupport
import Testing

extension Durability {
  /// However somebody leaves a prompt, what was typed is offered again.
  @Suite struct LeavingTests {
    @Test func `a kill between two questions loses no answer`() throws {
      let home = try Home()
      let terminal = try PseudoTerminal()
      let program = try home.start(["doctor", "add"], on: terminal, terminalName: "xterm")
      try terminal.wait(for: ": ")
      try terminal.type("Dr. Example-North\r")
      try terminal.wait(for: "Field of medicine")
      program.send(SIGKILL)
      #expect(try program.wait() == .signal(SIGKILL))
      try expectOffer(of: "  Dr. Example-North", in: home)
    }

    /// The system sends the news to the whole group of programs, and again when the terminal is gone.
    @Test func `a closed terminal loses nothing, however often that is told`() throws {
      let home = try Home()
      let terminal = try PseudoTerminal()
      let program = try home.start(["doctor", "add"], on: terminal, terminalName: "xterm")
      try terminal.wait(for: ": ")
      try terminal.type("Dr. Example-North\r")
      try terminal.wait(for: "Field of medicine")
      try terminal.type("Orthopaedics\r")
      try terminal.wait(for: "Practice")
      for _ in 1...3 { program.send(SIGHUP) }
      terminal.close()
      program.send(SIGHUP)
      #expect(try program.wait() == .exit(130))
      try expectOffer(of: "  Dr. Example-North; Orthopaedics", in: home)
    }

    /// The control: with the heading's colour in it, the half of the sequence that the console lets through is seen.
    @Test func `what is said before a question carries no colour`() throws {
      let home = try Home()
      try home.answer("doctor", "add", "--name", "Dr. Example-North", "--no-input")
      let terminal = try PseudoTerminal()
      let remove = ["doctor", "remove", "D1", "--color", "always"]
      let program = try home.start(remove, on: terminal, terminalName: "xterm")
      let shown = try terminal.wait(for: "[y/N]")
      #expect(shown.contains("D1 doctor"))
      #expect(!shown.contains("[1m"))
      try terminal.type("n\r")
      #expect(try program.wait() == .exit(1))
      #expect(try home.run("doctor", "list", "--color", "always").out.contains("\u{1B}[1m"))
    }

    private func expectOffer(of text: String, in home: Home) throws {
      let terminal = try PseudoTerminal()
      let program = try home.start(["doctor", "add"], on: terminal)
      let shown = try terminal.wait(for: "throw it away]:")
      #expect(shown.contains("\r\n\(text)\r\n"))
      try terminal.type("\u{3}")
      #expect(try program.wait() == .exit(130))
    }
  }
}
