import Terminal
import Testing

/// Whole conversations with somebody who opens a case.
@Suite struct StartTests {
  /// What is said before the first question, in the United States.
  static let opening = """
    A second opinion is for when there is time. In an emergency do not wait: call
    911.
    Call 911 at once for: trouble breathing, chest pain or pressure, fainting,
    sudden weakness or confusion, trouble speaking, severe sudden pain, bleeding
    that does not stop, vomiting blood, thoughts of suicide.
    In a child also: hard to wake, a seizure, blue or grey lips, a stiff neck or a
    rash, with fever, not feeding, a fever of 38 °C or more in a baby under three
    months.
    Thoughts of suicide: call 988.
    Worse, or something new, and not one of these? Call the doctor today.
    Keep the first appointment until you decide.
    This is a notebook. It gives no medical advice.

    Anyone who can use this computer account can read what you write here.
    Shared computer? First read: casebook help privacy

    Enter takes what stands in [ ], - skips, < goes back, ? says why it is asked.
    Ctrl-C stops and keeps what was typed.


    """

  @Test func `enter all the way opens a case and says only what is true`() throws {
    let scene = try Scene(today: "2026-11-04")
    let enters: [Reply] = Array(repeating: "", count: 8)
    let result = try scene.run("start", replies: enters)
    #expect(
      result.talked == Self.opening + """
        \(Self.whom)
        Who is this for? [1]:
        \(Self.happening)
        What is happening? One number or several [6]:
        Who told you? A name, or “surgeon, City Hospital” [First doctor]:
        When? [Wed 4 Nov 2026, today]:
        What did they say it is? [not known]:
        What do they advise? Waiting counts [nothing yet]:
        Did a doctor say how long it is safe to wait? Until a day; don't guess [not
        asked]:
        1 Who is this for? me
        2 What is happening? other
        3 Who told you? First doctor
        4 When? Wed 4 Nov 2026, today
        5 What did they say it is? not known
        6 What do they advise? nothing yet
        7 Did a doctor say how long it is safe to wait? not asked
        8 Which country? United States
        Save? [Y/n] (or a number, to change that line):

        """)
    #expect(
      result.out.hasPrefix("Saved C1: My case, Nov 2026\nWith it: First doctor (D1), the visit of Wed 4 Nov 2026"))
    #expect(try scene.run("opinion", "list", "--json").out == "[]\n")
  }

  @Test func `a child's signs are said as soon as it is known that it is a child`() throws {
    let scene = try Scene(today: "2026-10-12", timeZone: "Europe/London")
    let result = try scene.run(
      "start", replies: ["2", "Mia", "3", "Dr. Specimen-East", "9 oct", "cause unclear", "3", "wait", "", "", "y"])
    #expect(
      result.talked.contains(
        """
        Who is this for? [1]: 2
        Call 999 at once for a child with any of these: hard to wake, a seizure, blue or
        grey lips, a stiff neck or a rash, with fever, not feeding, a fever of 38 °C or
        more in a baby under three months.
        First name or nickname? [My child]: Mia
        """))
    #expect(result.out.hasPrefix("Saved C1: Mia, Oct 2026\n"))
    #expect(result.out.contains("How long can Mia safely wait?"))
    #expect(result.out.contains("call 999."))
    let file = try scene.run("case", "show", "C1", "--json").out
    #expect(file.contains("\"situation\": [\n    \"unclear-diagnosis\",\n    \"child\"\n  ]"))
  }

  @Test func `fever is named as soon as cancer is`() throws {
    let result = try Scene().run("start", replies: ["", "2 5", "", "", "", "", "", "y"])
    #expect(
      result.talked.contains(
        "One number or several [6]: 2 5\nFever during chemotherapy: call the cancer team now.\nWho told you?"))
  }

  @Test func `wrong answers are said, and asked again`() throws {
    let result = try Scene(today: "2026-11-04").run(
      "start",
      replies: [
        "9", "my", "me", "soup", "1", "", "2026-12-24", "03/04/2026", "yesterday", "", "operation", "soon", "begun", "",
        "n",
      ])
    #expect(result.code == 1)
    #expect(
      result.talked.contains(
        """
        When? [Wed 4 Nov 2026, today]: 2026-12-24
        Thu 24 Dec 2026, in 50 days: that day is still to come. Type the day it
        happened.
        When? [Wed 4 Nov 2026, today]: 03/04/2026
        “03/04/2026” can be read as 3 Apr 2026 or 4 Mar 2026. Type 2026-04-03 or
        2026-03-04.
        When? [Wed 4 Nov 2026, today]: yesterday
          Tue 3 Nov 2026, yesterday
        """))
    #expect(result.talked.contains("“soup” is none of the choices."))
    #expect(result.talked.contains("“my” can mean more than one"))
  }

  @Test func `back, why and skip are understood at every question`() throws {
    let result = try Scene(today: "2026-11-04").run(
      "start",
      replies: ["<", "?", "4", "?", "<", "5", "-", "Sam", "1", "<", "2", "-", "Dr. A", "-", "", "-", "-", "-", "y"])
    #expect(result.code == 0)
    #expect(
      result.talked.contains(
        "Who is this for? [1]: <\nThis is the first question.\n\(Self.whom)\nWho is this for? [1]: ?"))
    #expect(result.talked.contains("First name or nickname? [Someone else]: -\nThis is needed."))
    #expect(result.talked.contains("When? [Wed 4 Nov 2026, today]: -\nThis is needed."))
    #expect(result.out.hasPrefix("Saved C1: Sam, Nov 2026\n"))
  }

  static let whom = """
      1 me
      2 my child
      3 my parent
      4 my partner
      5 someone else
    """

  static let happening = """
      1 an operation was advised, or waiting instead
      2 cancer, or perhaps
      3 nobody knows what is wrong
      4 treatment isn't helping
      5 unsure about the doctor or the plan
      6 other
    """
}

extension Scene.Result {
  /// The whole conversation, without the answer on standard output and without spaces at the ends of lines.
  var talked: String {
    transcript.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("|") }
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }
      .joined(separator: "\n")
  }
}
