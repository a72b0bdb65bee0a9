import Terminal
import Testing

@Suite struct HelpTests {
  @Test func `in an emergency everything is said, by the country of the time zone`() throws {
    let result = try Scene(timeZone: "Europe/London").run("help", "emergency")
    #expect(
      result.out == """
        A second opinion is for when there is time. In an emergency do not wait: call
        999.
        Call 999 at once for any of these:
        - trouble breathing
        - chest pain or pressure
        - fainting
        - sudden weakness or confusion
        - trouble speaking
        - severe sudden pain
        - bleeding that does not stop
        - vomiting blood
        - thoughts of suicide
        In a child also:
        - hard to wake
        - a seizure
        - blue or grey lips
        - a stiff neck or a rash, with fever
        - not feeding
        - a fever of 38 °C or more in a baby under three months
        Fever during chemotherapy: call the cancer team now.
        Urgent advice: call 111.
        Worse, or something new, and not one of these? Call the doctor today.
        Keep the first appointment until you decide.
        This is a notebook. It gives no medical advice.

        """)
  }

  @Test func `in an emergency the case's own number comes first, and a child's signs`() throws {
    let scene = try Scene(timeZone: "Europe/London")
    try scene.run(
      "start", "--person", "Mia", "--relation", "child", "--situation", "other", "--doctor", "Dr. A")
    try scene.run("case", "edit", "C1", "--emergency-number", "555-0199")
    let out = try scene.run("help", "emergency").out
    #expect(out.contains("Call 555-0199 at once for a child with any of these:\n- hard to wake\n"))
    #expect(out.contains("Call Mia's doctor today."))
  }

  @Test func `where the country is not known, the numbers of all are told`() throws {
    let out = try Scene(timeZone: "UTC").run("help", "emergency").out
    for number in ["911", "999", "112", "000"] { #expect(out.contains(number)) }
  }

  @Test(arguments: [
    (["emergncy"], "There is no command “emergncy”. Did you mean emergency?\n"),
    (["visit", "lgo"], "There is no command “visit lgo”. Did you mean log?\n"),
    (["zzzzzzzz"], "There is no command “zzzzzzzz”. See what there is: casebook --help\n"),
  ])
  func `a misspelt topic gets a suggestion`(words: [String], talk: String) throws {
    let result = try Scene().run(["help"] + words)
    #expect(result.talk == talk)
    #expect(result.code == 64)
  }

  @Test func `privacy is told in plain words`() throws {
    let out = try Scene().run("help", "privacy").out
    for heading in [
      "Nothing is sent\n", "Where it lies\n", "Who can read it\n", "On a shared computer\n", "What the shell keeps\n",
      "Copies\n", "Removing it\n",
    ] { #expect(out.contains(heading)) }
  }

  @Test func `the five steps are told in short`() throws {
    let out = try Scene().run("help", "steps").out
    for step in [
      "1. Act quickly", "2. Ask for referrals", "3. Who pays", "4. Ask for the records", "5. Read and decide",
    ] {
      #expect(out.contains(step))
    }
  }

  @Test func `help on a command is that command's help`() throws {
    let helped = try Scene().run("help", "visit", "log")
    #expect(helped.code == 0)
    #expect(helped.out.contains("USAGE: casebook visit log"))
  }

  @Test func `help on what there is not says where to look`() throws {
    let result = try Scene().run("help", "visit", "dance")
    #expect(result.code == 64)
    #expect(result.talk == "There is no command “visit dance”. See what there is: casebook --help\n")
  }
}
