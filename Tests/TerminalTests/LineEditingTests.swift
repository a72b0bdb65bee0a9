import Foundation
import Terminal
import TestSupport
import Testing

extension RealConsole {
  @Suite struct `Editing a line` {
    @Test func `Accents and Chinese arrive as they were typed`() throws {
      let talk = try Conversation("Doctor: ")
      try talk.terminal.wait(for: "Doctor: ")
      try talk.terminal.type("Héllo 汉字\r")
      #expect(try talk.outcomes() == [.typed("Héllo 汉字")])
    }

    @Test func `An emoji family arrives whole`() throws {
      let talk = try Conversation("Who: ")
      try talk.terminal.wait(for: "Who: ")
      try talk.terminal.type("👩‍👩‍👧 🇩🇪 e\u{301}\r")
      #expect(try talk.outcomes() == [.typed("👩‍👩‍👧 🇩🇪 e\u{301}")])
    }

    @Test func `The arrow keys move back into the line`() throws {
      let talk = try Conversation("Doctor: ")
      try talk.terminal.wait(for: "Doctor: ")
      try talk.terminal.type("汉é")
      try talk.terminal.type("\u{1B}[D\u{1B}[Dx\u{1B}[C\u{7F}y\r")
      #expect(try talk.outcomes() == [.typed("xyé")])
    }

    @Test func `Tab completes a name of several words whatever its case`() throws {
      let talk = try Conversation("Doctor: ", completions: ["Dr Ana Weber", "Dr Bo Ödegård", "Prof Li 汉"])
      try talk.terminal.wait(for: "Doctor: ")
      try talk.terminal.type("dr b\t\r")
      #expect(try talk.outcomes() == [.typed("Dr Bo Ödegård")])
    }

    @Test func `Tab finds a name by a later word`() throws {
      let talk = try Conversation("Doctor: ", completions: ["Dr Ana Weber", "Dr Bo Ödegård", "Prof Li 汉"])
      try talk.terminal.wait(for: "Doctor: ")
      try talk.terminal.type("web\t\r")
      #expect(try talk.outcomes() == [.typed("Dr Ana Weber")])
    }

    @Test func `Tab lists the names where several fit`() throws {
      let talk = try Conversation("Doctor: ", completions: ["Dr Ana Weber", "Dr Bo Ödegård", "Prof Li 汉"])
      try talk.terminal.wait(for: "Doctor: ")
      try talk.terminal.type("D\t")
      try talk.terminal.type("\t")
      let list = try talk.terminal.wait(for: "Ödegård")
      #expect(list.contains("Dr Ana Weber"))
      #expect(!list.contains("Prof"))
      try talk.terminal.type("a\t\r")
      #expect(try talk.outcomes() == [.typed("Dr Ana Weber")])
    }

    @Test func `Tab offers no file names`() throws {
      let talk = try Conversation("Doctor: ")
      try talk.terminal.wait(for: "Doctor: ")
      try talk.terminal.type("/et\t\r")
      #expect(try talk.outcomes() == [.typed("/et")])
    }

    @Test func `Ctrl-D on an empty line ends, and the next question can be asked`() throws {
      let talk = try Conversation([Question("First: "), Question("Second: ")])
      try talk.terminal.wait(for: "First: ")
      try talk.terminal.type("\u{4}")
      try talk.terminal.wait(for: "Second: ")
      try talk.terminal.type("more\r")
      #expect(try talk.outcomes(2) == [.ended, .typed("more")])
    }

    @Test func `Lines pasted at once answer one question each`() throws {
      let talk = try Conversation([Question("A: "), Question("B: "), Question("C: ")])
      try talk.terminal.wait(for: "A: ")
      try talk.terminal.type("one\rzwei é\r三\r")
      #expect(try talk.outcomes(3) == [.typed("one"), .typed("zwei é"), .typed("三")])
    }

    @Test func `A very long line is not cut`() throws {
      let long = String(repeating: "abcdefghij", count: 1000)
      let talk = try Conversation("Said: ")
      try talk.terminal.wait(for: "Said: ")
      try talk.terminal.type(long + "\r")
      #expect(try talk.outcomes(seconds: 60) == [.typed(long)])
    }

    @Test func `The terminal is set as before once the answer is given`() throws {
      let talk = try Conversation("Doctor: ")
      try talk.terminal.wait(for: "Doctor: ")
      _ = talk.terminal.settled()
      #expect(try talk.terminal.settings() != talk.settingsBefore)
      try talk.terminal.type("x\r")
      _ = try talk.outcomes()
      #expect(try talk.terminal.settings() == talk.settingsBefore)
    }

    @Test func `A window of another size keeps what was typed`() throws {
      let talk = try Conversation("Doctor: ")
      try talk.terminal.wait(for: "Doctor: ")
      try talk.terminal.type("We")
      try talk.terminal.wait(for: "We")
      try talk.terminal.resize(columns: 40)
      kill(getpid(), SIGWINCH)
      try talk.terminal.type("ber\r")
      #expect(try talk.outcomes() == [.typed("Weber")])
    }
  }
}
