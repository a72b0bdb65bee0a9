import Foundation
import TestSupport
import Testing

@Suite struct `Running a program in a test` {
  @Test func `Input, output, error, environment, folder and exit code pass through`() throws {
    let script = #"cat; echo "$NAME" >&2; pwd >&2; exit 7"#
    let run = try Subprocess.run(
      "/bin/sh", ["-c", script], environment: ["NAME": "汉"], input: "in\n", currentDirectory: "/usr")
    #expect(run.ending == .exit(7))
    #expect(run.out == "in\n")
    #expect(run.err == "汉\n/usr\n")
  }

  @Test func `A signal is told from an exit code`() throws {
    #expect(try Subprocess.run("/bin/sh", ["-c", "kill -9 $$"]).ending == .signal(SIGKILL))
  }

  @Test func `A program that does not end is ended`() {
    #expect(throws: StillRunning.self) { try Subprocess.run("/bin/sleep", ["30"], seconds: 0.2) }
  }

  @Test func `A program that is not there is an error`() {
    #expect(throws: SystemFailure.self) { try Subprocess.run("/no/such/program") }
  }

  @Test func `On a terminal Ctrl-C is a signal`() throws {
    let terminal = try PseudoTerminal()
    let program = try terminal.spawn(executable: "/bin/sh", arguments: ["-c", "trap 'exit 3' INT; echo ready; read x"])
    try terminal.wait(for: "ready")
    try terminal.type("\u{3}")
    #expect(try program.wait() == .exit(3))
  }

  @Test func `A closed terminal is a hang-up`() throws {
    let terminal = try PseudoTerminal()
    let program = try terminal.spawn(executable: "/bin/sh", arguments: ["-c", "echo ready; exec sleep 30"])
    try terminal.wait(for: "ready")
    terminal.close()
    #expect(try program.wait() == .signal(SIGHUP))
  }

  @Test func `A program sees the size of the window`() throws {
    let terminal = try PseudoTerminal(columns: 33, rows: 5)
    let program = try terminal.spawn(executable: "/bin/stty", arguments: ["size"])
    try terminal.wait(for: "5 33")
    #expect(try program.wait() == .exit(0))
  }
}
