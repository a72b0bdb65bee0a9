import Testing

@testable import Terminal

@Suite struct InterviewTests {
  private func ask(_ replies: [Reply], _ given: Supper = Supper()) throws -> (Supper, ScriptedConsole) {
    let console = ScriptedConsole(replies)
    let interview = Interview(Supper.prompts, console: console)
    var answers = given
    try interview.check(&answers)
    try interview.ask(&answers)
    try interview.confirm(&answers)
    return (answers, console)
  }

  @Test func `a whole interview, with a wrong answer, an explanation and a step back`() throws {
    let (answers, console) = try ask([
      "", "stone", "?", "soup", "<", "bread", "2", "Ann", "Bob", ".", "cut it", "eat it", ".", "",
    ])
    #expect(answers.dish == "bread")
    #expect(answers.kind == "cold")
    #expect(answers.guests == ["Ann", "Bob"])
    #expect(answers.when == nil)
    #expect(answers.recipe == "cut it\neat it")
    #expect(
      console.transcript == """
        Dish:\u{20}
        This is needed. Nobody can cook nothing.
        Dish: stone
        “stone” can't be eaten. Type a dish.
        Dish: ?
        Nobody can cook nothing.
        Dish: soup
          SOUP
          1 warm food
          2 a cold plate
          3 hay
        Kind [1]: <
        Dish [SOUP]: bread
          1 warm food
          2 a cold plate
          3 hay
        Kind [1]: 2
        Guests (end with . on a line of its own): Ann
          2: Bob
          3: .
        Recipe (end with . on a line of its own): cut it
          eat it
          .
        1 Dish    BREAD
        2 Kind    a cold plate
        3 Guests  Ann; Bob
        4 Recipe  cut it
                  eat it
        Save? [Y/n] (or a number, to change that line):\u{20}

        """)
  }

  @Test func `what an option gave is not asked again`() throws {
    var given = Supper()
    given.dish = "soup"
    given.kind = "cold"
    let (answers, console) = try ask(["-", "-", "y"], given)
    #expect(answers.dish == "soup")
    #expect(!console.transcript.contains("Dish [") && !console.transcript.contains("Kind ["))
  }

  @Test func `a number at the end asks that one again, and no leaves without saving`() throws {
    let (answers, _) = try ask(["soup", "", "-", "at six", "-", "4", "at seven", ""])
    #expect(answers.when == "at seven")
    #expect(throws: AskingError.declined) { try ask(["soup", "", "-", "-", "-", "n"]) }
  }

  @Test func `going back at the first prompt says so and stays there`() throws {
    let (answers, console) = try ask(["<", "soup", "2", "-", "-", ""])
    #expect(answers.dish == "soup")
    #expect(console.transcript.hasPrefix("Dish: <\nThis is the first question.\nDish: soup\n"))
  }

  @Test func `an answer that no longer applies is taken away`() throws {
    let (answers, _) = try ask(["soup", "1", "-", "at six", "<", "<", "<", "2", "-", "-", ""])
    #expect(answers.kind == "cold")
    #expect(answers.when == nil)
  }

  @Test func `leaving in the middle of a long answer keeps its lines`() throws {
    let console = ScriptedConsole(["soup", "2", "-", "first", "second", .interrupts])
    var answers = Supper()
    #expect(throws: Interruption.interrupt) {
      try Interview(Supper.prompts, console: console).ask(&answers)
    }
    #expect(answers.dish == "soup")
    #expect(answers.recipe == "first\nsecond")
  }

  @Test func `leaving in the middle of a line keeps what stands in it`() throws {
    var answers = Supper()
    let console = ScriptedConsole([.leavesTyping("sou", .interrupt)])
    #expect(throws: Interruption.interrupt) { try Interview(Supper.prompts, console: console).ask(&answers) }
    #expect(answers.dish == "sou")
  }

  @Test func `where nobody can be asked, defaults hold and everything missing is named at once`() throws {
    let interview = Interview(Supper.prompts, console: ScriptedConsole(canAsk: false))
    var answers = Supper()
    #expect(throws: AskingError.missing(options: ["dish"])) { try interview.fillUnasked(&answers) }
    answers.dish = "soup"
    try interview.fillUnasked(&answers)
    #expect(answers.kind == "hot")
  }

  @Test func `an option that makes no sense is refused with its name and value`() {
    let interview = Interview(Supper.prompts, console: ScriptedConsole())
    var answers = Supper()
    answers.kind = "h"
    let message = "“h” can mean more than one: hot (warm food), horse (hay). Type more of it."
    #expect(throws: AskingError.unusable(option: "kind", value: "h", message: message)) {
      try interview.check(&answers)
    }
  }
}
