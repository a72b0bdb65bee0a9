import Terminal
import Testing

@Suite struct QuestionTests {
  @Test func `a person may choose from those that others found useful, and add own ones`() throws {
    let scene = try Scene.seenOnce()
    let result = try scene.run("question", "add", replies: ["1, 3", "Who does the operation?", ".", ""])
    #expect(
      result.transcript == """
        Questions that others found useful:
          1 How long can I safely wait? Please put that in writing.
          2 What should bring me back sooner?
          3 What do you think it is, and how sure are you?
          4 What does that rest on? Which tests and pictures have you seen yourself?
          5 What else could it be? Which test would tell?
          6 How serious is it now?
          7 What do you advise, and why?
          8 What else could be done?
          9 How much does it help, and how many people does it help?
          10 What can go wrong, and how often does it?
          11 What happens if we wait, or do nothing?
          12 How long until daily life is normal again, and what help is needed?
          13 What will it cost?
          14 What comes next, and whom can we call?
        Numbers from the list, or your own question (end with . on a line of its own): 1, 3
          2: Who does the operation?
          3: .
          How long can I safely wait? Please put that in writing. / What do you think
          it is, and how sure are you?
        1 Numbers from the list, or your own question: How long can I safely wait?
          Please put that in writing. / What do you think it is, and how sure are you?;
          Who does the operation?
        Save? [Y/n] (or a number, to change that line): 
        | Saved 3 questions
        | Q1  How long can I safely wait? Please put that in writing.
        | Q2  What do you think it is, and how sure are you?
        | Q3  Who does the operation?

        """)
  }

  @Test func `a question that is there is not offered again`() throws {
    let scene = try Scene.seenOnce()
    try scene.run("question", "add", "--text", "What will it cost?")
    let result = try scene.run("question", "add", replies: ["1", ".", ""])
    #expect(!result.transcript.contains("What will it cost?"))
  }

  @Test func `a number that is not in the list is asked again`() throws {
    let result = try Scene.seenOnce().run("question", "add", replies: ["99", "1", ".", ""])
    #expect(result.talk.contains("There is no 99 in the list. Type a number from 1 to 14, or a question."))
    #expect(result.code == 0)
  }

  @Test func `the list shows who has answered`() throws {
    let scene = try answered()
    #expect(
      try scene.run("question", "list").out == """
        Ref  Question          Answered by
        Q1   How long?         Dr. Example-North
        Q2   What goes wrong?  nobody yet

        """)
  }

  @Test func `the same answer again is refused, another one replaces it and says what it replaced`() throws {
    let scene = try answered()
    let same = try scene.run("question", "answer", "Q1", "--doctor", "north", "--text", "A month.")
    #expect(same.code == 1)
    #expect(same.talk == "That is already what Dr. Example-North answered to Q1. Nothing was changed.\n")
    let other = try scene.run("question", "answer", "Q1", "--doctor", "north", "--text", "-", input: "Two months.\n")
    #expect(other.talk == "In place of what Dr. Example-North answered before: “A month.”\n")
    #expect(other.out.contains("Dr. Example-North, Thu 10 Dec 2026: Two months."))
  }

  @Test func `an answer can be taken away`() throws {
    let scene = try answered()
    let result = try scene.run("question", "answer", "Q1", "--doctor", "north", "--remove")
    #expect(result.talk == "Taken away: what Dr. Example-North answered before: “A month.”\n")
    #expect(result.out.contains("nobody yet"))
    #expect(try scene.run("question", "answer", "Q1", "--doctor", "north", "--remove").code == 1)
  }

  @Test func `a question is found by a part of it`() throws {
    let scene = try answered()
    #expect(try scene.run("question", "answer", "goes wrong", "--doctor", "north", "--text", "Little.").code == 0)
  }

  private func answered() throws -> Scene {
    let scene = try Scene.seenOnce()
    try scene.run("question", "add", "--text", "How long?")
    try scene.run("question", "add", "--text", "What goes wrong?")
    try scene.run("question", "answer", "Q1", "--doctor", "north", "--text", "A month.")
    return scene
  }
}
