import Terminal
import Testing

@Suite struct `How a page is drawn` {
  @Test(arguments: [
    (ColourChoice.auto, true, ["TERM": "xterm"], true), (.auto, false, ["TERM": "xterm"], false),
    (.auto, true, ["TERM": "dumb"], false), (.auto, true, [:], false),
    (.auto, true, ["TERM": "xterm", "NO_COLOR": "1"], false),
    (.auto, true, ["TERM": "xterm", "NO_COLOR": ""], true), (.always, false, ["NO_COLOR": "1"], true),
    (.never, true, ["TERM": "xterm"], false),
  ])
  func `Colour follows what was said, then the environment`(
    choice: ColourChoice, isTerminal: Bool, environment: [String: String], coloured: Bool
  ) {
    let console = ScriptedConsole(outputIsTerminal: isTerminal, width: 50)
    let layout = Layout(console: console, plain: false, colour: choice, environment: environment)
    #expect(layout == Layout(width: 50, plain: false, colour: coloured))
  }

  @Test func `Plain is never coloured`() {
    let layout = Layout(console: ScriptedConsole(), plain: true, colour: .always, environment: [:])
    #expect(layout == Layout(width: 80, plain: true, colour: false))
    #expect(layout.colour == false)
  }
}
