import Terminal
import Testing

@Suite struct `A scripted console` {
  @Test func `It keeps the whole talk in order`() throws {
    let console = ScriptedConsole(["Weber", .ends, .interrupts], input: .success("from a pipe"))
    console.say("Welcome.")
    #expect(try console.ask("Doctor: ", completions: ["Dr Weber"]) == .text("Weber"))
    #expect(try console.ask("More: ", completions: []) == .end)
    try console.answer("Saved D1\n\nNext: call")
    #expect(throws: Interruption.interrupt) { try console.ask("Said: ", completions: []) }
    let transcript = """
      Welcome.
      Doctor: Weber
      More: ^D
      | Saved D1
      |
      | Next: call
      Said: ^C

      """
    #expect(console.transcript == transcript)
    #expect(console.answers == "Saved D1\n\nNext: call\n")
    #expect(console.talk == "Welcome.\n")
    #expect(console.offered == [["Dr Weber"], [], []])
    #expect(try console.readAll() == "from a pipe")
    #expect(console.unused.isEmpty)
  }

  @Test func `A question too many is a clear error`() {
    let console = ScriptedConsole()
    let error = #expect(throws: ScriptEnded.self) { try console.ask("Doctor: ", completions: []) }
    #expect(error?.description == "The script has no reply to “Doctor: ”. Until then:\n")
  }

  @Test func `Its output can fail`() {
    let console = ScriptedConsole()
    console.outputError = OutputError(code: 28)
    #expect(throws: OutputError(code: 28)) { try console.answer("Saved") }
    #expect(console.answers == "")
  }
}
