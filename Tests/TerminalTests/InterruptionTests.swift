import Foundation
import TestSupport
import Testing

@testable import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension RealConsole {
  @Suite struct `Leaving in the middle of a prompt` {
    @Test(arguments: [true, false])
    func `Ctrl-C leaves, and the terminal is set as before`(editsLines: Bool) throws {
      let talk = try Conversation("Doctor: ", editsLines: editsLines)
      try talk.terminal.wait(for: "Doctor: ")
      try talk.terminal.type("half")
      try talk.terminal.wait(for: "half")
      kill(getpid(), SIGINT)
      #expect(try talk.outcomes() == [editsLines ? .leftTyping("half", .interrupt) : .left(.interrupt)])
      #expect(try talk.terminal.settings() == talk.settingsBefore)
      #expect(talk.terminal.settled() == "Doctor: half\r\n")
    }

    @Test(arguments: [true, false])
    func `A request to stop leaves`(editsLines: Bool) throws {
      let talk = try Conversation("Doctor: ", editsLines: editsLines)
      try talk.terminal.wait(for: "Doctor: ")
      kill(getpid(), SIGTERM)
      #expect(try talk.outcomes() == [.left(.terminate)])
    }

    @Test(arguments: [true, false])
    func `A closed terminal leaves`(editsLines: Bool) throws {
      let talk = try Conversation("Doctor: ", editsLines: editsLines)
      try talk.terminal.wait(for: "Doctor: ")
      talk.terminal.close()
      #expect(try talk.outcomes() == [.left(.hangUp)])
    }

    @Test(arguments: [true, false])
    func `A terminal that is closed stays so for the next question`(editsLines: Bool) throws {
      let talk = try Conversation([Question("First: "), Question("Second: ")], editsLines: editsLines)
      try talk.terminal.wait(for: "First: ")
      talk.terminal.close()
      #expect(try talk.outcomes(2) == [.left(.hangUp), .left(.hangUp)])
    }

    @Test(arguments: [true, false])
    func `The news that the terminal was closed leaves`(editsLines: Bool) throws {
      let talk = try Conversation("Doctor: ", editsLines: editsLines)
      try talk.terminal.wait(for: "Doctor: ")
      kill(getpid(), SIGHUP)
      #expect(try talk.outcomes() == [.left(.hangUp)])
    }

    @Test(arguments: [true, false])
    func `After Ctrl-C the next question can be asked`(editsLines: Bool) throws {
      let talk = try Conversation([Question("First: "), Question("Second: ")], editsLines: editsLines)
      try talk.terminal.wait(for: "First: ")
      kill(getpid(), SIGINT)
      try talk.terminal.wait(for: "Second: ")
      try talk.terminal.type("more\r")
      #expect(try talk.outcomes(2) == [.left(.interrupt), .typed("more")])
    }

    @Test func `Ctrl-C in the moment after Enter is not lost`() {
      #expect(throws: Interruption.interrupt) {
        try SignalWatch.during { watch in
          kill(getpid(), SIGINT)
          var arrival = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
          poll(&arrival, 1, 10_000)
        }
      }
    }

    @Test func `A signal that is ignored stays ignored`() throws {
      signal(SIGHUP, SIG_IGN)
      defer { signal(SIGHUP, SIG_DFL) }
      #expect(try SignalWatch.during { _ in kill(getpid(), SIGHUP) } == 0)
    }

    @Test func `Signals mean what they meant before, once nobody is asked`() throws {
      let before = SignalHandlers.current
      let talk = try Conversation("Doctor: ")
      try talk.terminal.wait(for: "Doctor: ")
      #expect(SignalHandlers.current != before)
      try talk.terminal.type("x\r")
      _ = try talk.outcomes()
      #expect(SignalHandlers.current == before)
    }
  }
}
