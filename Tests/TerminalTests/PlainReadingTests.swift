import Foundation
import Terminal
import TestSupport
import Testing

extension RealConsole {
  @Suite struct `Plain reading` {
    @Test(arguments: [["TERM": "dumb"], [:]])
    func `A terminal that cannot edit gets no escape sequence`(environment: [String: String]) throws {
      let talk = try Conversation("Doctor: ", completions: ["Weber"], environment: environment)
      try talk.terminal.wait(for: "Doctor: ")
      try talk.terminal.type("Héllo 汉字\r")
      #expect(try talk.outcomes() == [.typed("Héllo 汉字")])
      #expect(talk.terminal.settled() == "Doctor: Héllo 汉字\r\n")
    }

    @Test func `Plain mode reads plainly on any terminal`() throws {
      let talk = try Conversation("Doctor: ", editsLines: false)
      try talk.terminal.wait(for: "Doctor: ")
      try talk.terminal.type("Weber\r")
      #expect(try talk.outcomes() == [.typed("Weber")])
      #expect(talk.terminal.settled() == "Doctor: Weber\r\n")
    }

    @Test func `Lines pasted at once answer one question each`() throws {
      let talk = try Conversation([Question("A: "), Question("B: "), Question("C: ")], editsLines: false)
      try talk.terminal.type("one\rzwei é\r三\r")
      #expect(try talk.outcomes(3) == [.typed("one"), .typed("zwei é"), .typed("三")])
    }

    @Test func `Ctrl-D on an empty line ends, and the next question can be asked`() throws {
      let talk = try Conversation([Question("A: "), Question("B: ")], editsLines: false)
      try talk.terminal.wait(for: "A: ")
      try talk.terminal.type("\u{4}")
      try talk.terminal.wait(for: "B: ")
      try talk.terminal.type("x\r")
      #expect(try talk.outcomes(2) == [.ended, .typed("x")])
      #expect(talk.terminal.settled() == "A: \r\nB: x\r\n")
    }
  }
}
