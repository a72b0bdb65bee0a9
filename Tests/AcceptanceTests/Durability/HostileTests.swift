import Foundation
import TestSupport
import Testing

extension Durability {
  /// R17: what somebody typed can colour no screen, move no cursor, and turn no line around.
  @Suite struct HostileTests {
    @Test func `no text of any option of any command drives the terminal, when it is typed or ever shown again`() throws
    {
      let home = try HostileHome.filled()
      let views = try Reading.commands(in: home) + HostileHome.references(in: home)
      for view in views + views.map({ $0 + ["--json"] }) + views.map({ $0 + ["--plain"] }) {
        let result = try home.run(view)
        #expect(result.code >= 0, "\(view)")
        #expect(Hostile.scalars(in: result.out + result.err) == [], "\(view)")
      }
      #expect(try home.run("search", "owned", "--json").out.contains("\\u001b"), "what was typed is kept as typed")
    }

    @Test func `neither on a terminal in colour`() throws {
      let home = try HostileHome.filled()
      for view in try Reading.commands(in: home) + HostileHome.references(in: home) {
        let terminal = try PseudoTerminal(columns: 132, rows: 50)
        let program = try home.start(view + ["--color", "always"], on: terminal, terminalName: "xterm")
        let shown = try { () throws -> String in
          while program.ended() == nil { _ = terminal.settled(milliseconds: 20) }
          return terminal.settled(milliseconds: 50)
        }()
        let text = shown.replacing(/\u{1B}\[[0-9;]*m/, with: "").replacing("\r\n", with: "\n")
        #expect(Hostile.scalars(in: text) == [], "\(view)")
      }
    }

    @Test func `neither from the command line itself`() throws {
      let home = try Home()
      for command in [
        [Hostile.text], ["--" + Hostile.text], ["doctor", "show", Hostile.text], ["doctor", Hostile.text],
        ["doctor", "list", "--db", "/" + Hostile.text + "/x"],
        ["doctor", "add", "--name", "x", "--db", "/proc/" + Hostile.text],
        ["doctor", "list", "--case", Hostile.text], ["doctor", "list", "--as-of", Hostile.text],
        ["doctor", "list", "--color", Hostile.text], ["search", Hostile.text], ["--case", Hostile.text, "remind"],
      ] {
        let result = try home.run(command)
        #expect(Hostile.scalars(in: result.out + result.err) == [], "\(command)")
      }
    }

    /// The control: the check finds each of them in the text itself.
    @Test func `the same look finds them where they are`() {
      #expect(Hostile.scalars(in: Hostile.text).count == 12)
      #expect(Hostile.scalars(in: "Plain words,\n\twith tabs, accents é, 漢字 and 🙂.") == [])
    }
  }
}
