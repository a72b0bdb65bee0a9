import Foundation
import Terminal
import Testing

extension RealConsole {
  @Suite struct `A console on pipes` {
    @Test func `Lines come one after the other, whole, whatever their bytes`() throws {
      let long = String(repeating: "é", count: 100_000)
      let input = Pipe()
      let bytes = Data("one\r\n\n\(long)\n".utf8) + Data([0x61, 0xFF, 0x62, 0x0A]) + Data("last".utf8)
      Thread.detachNewThread {
        input.fileHandleForWriting.write(bytes)
        input.fileHandleForWriting.closeFile()
      }
      let pipes = Pipes(input: input)
      let console = pipes.console()
      let lines = try (0..<6).map { _ in try console.ask("", completions: []) }
      #expect(lines == [.text("one"), .text(""), .text(long), .text("a\u{FFFD}b"), .text("last"), .end])
    }

    @Test func `Nobody can be asked`() {
      let pipes = Pipes()
      #expect(pipes.console().canAsk == false)
      #expect(pipes.console().outputIsTerminal == false)
    }

    @Test func `The whole input is read`() throws {
      let pipes = Pipes(typed: Data("erste\nzweite 汉\n".utf8))
      #expect(try pipes.console().readAll() == "erste\nzweite 汉\n")
    }

    @Test func `What is not UTF-8 is refused, not changed`() {
      let pipes = Pipes(typed: Data([0x61, 0xFF]))
      #expect(throws: InputError.notUTF8) { try pipes.console().readAll() }
    }

    @Test func `An input that cannot be read is an error`() {
      let console = SystemConsole(mayAsk: true, input: 987)
      #expect(throws: InputError.unreadable(code: EBADF)) { try console.readAll() }
      #expect(throws: InputError.unreadable(code: EBADF)) { try console.ask("", completions: []) }
    }

    @Test func `The talk goes to one pipe and the answer to the other`() throws {
      let pipes = Pipes(typed: Data("Weber\n".utf8))
      let console = pipes.console()
      console.say("Hello\u{1B}[31m")
      #expect(try console.ask("Doctor\u{7}: ", completions: []) == .text("Weber"))
      try console.answer("Saved 汉")
      #expect(pipes.talk() == "Hello[31m\nDoctor: ")
      #expect(pipes.answers() == "Saved 汉\n")
    }

    @Test func `A large answer reaches a slow reader whole`() throws {
      let pipes = Pipes()
      _ = fcntl(pipes.output.fileHandleForWriting.fileDescriptor, F_SETFL, O_NONBLOCK)
      let text = String(repeating: "汉字", count: 200_000)
      let done = DispatchSemaphore(value: 0)
      let console = UncheckedConsole(pipes.console())
      Thread.detachNewThread {
        try? console.console.answer(text)
        pipes.output.fileHandleForWriting.closeFile()
        done.signal()
      }
      #expect(pipes.output.fileHandleForReading.readDataToEndOfFile() == Data((text + "\n").utf8))
      done.wait()
    }

    @Test func `A closed pipe is an error and ends nothing`() {
      let pipes = Pipes()
      let console = pipes.console()
      pipes.output.fileHandleForReading.closeFile()
      #expect(throws: OutputError(code: EPIPE)) { try console.answer("Saved") }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func `A full disk is an error`() throws {
      let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
      let console = SystemConsole(mayAsk: false, output: full.fileDescriptor)
      #expect(throws: OutputError(code: ENOSPC)) { try console.answer("Saved") }
      #expect(OutputError(code: ENOSPC).reason == "No space left on device")
    }

    @Test(arguments: [("120", 120), ("0", 80), ("-3", 80), ("wide", 80), (nil, 80)])
    func `Without a terminal the width is that of COLUMNS, else 80`(said: String?, width: Int) {
      let pipes = Pipes()
      #expect(pipes.console(environment: said.map { ["COLUMNS": $0] } ?? [:]).width == width)
    }
  }
}
