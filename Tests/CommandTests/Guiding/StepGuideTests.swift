import Terminal
import Testing

/// Each step by itself: what it says, asks and keeps.
@Suite struct StepGuideTests {
  @Test func `step 1: a name, the words for the call, and a place on the waiting list`() throws {
    let result = try Scene.atStart().run("act", replies: GuideReplies.act)
    #expect(
      result.talked.contains(
        """
        Saved K2.
        Call Dr. Example-South. You can say:
        “I'd like a second opinion for me. Treatment is planned for Wed 16 Dec 2026.
        When is the first free visit? Is there a waiting list or a cancellation list? Do
        you also give opinions by video or in writing?”
          1 a day and time
          2 a place on the waiting list
          3 a first free day; I have not taken it yet
          4 nobody answered
          5 I will call later
        What did the office say? [5]: waitlisted
        Saved K2.
        First free day they offered: 22 dec
          Tue 22 Dec 2026, in 48 days
        Saved K2.

        Step 1, Act quickly: started.
        - No visit for the second opinion before the operation yet.
        """))
    #expect(result.out.contains("The next thing to do\n"))
    #expect(!result.out.lowercased().contains("postpone"))
  }

  @Test func `a first free day after the operation is not passed over`() throws {
    let scene = try Scene.atStart()
    let result = try scene.run(
      "act",
      replies: ["name", "Dr. Example-South", "-", "-", "y", "3", "22 dec"])
    #expect(result.out.contains("Why: Dr. Example-South's first free day (Tue 22 Dec) is 6 days after the\noperation."))
  }

  @Test func `what nobody advises has no day to begin`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.run("start", "--situation", "other", "--doctor", "Dr. A")
    let result = try scene.run("act", replies: ["", "", "", ""])
    #expect(result.talked.contains("What is advised"))
    #expect(!result.talked.contains("When does it start"))
  }

  @Test func `yes or no explains itself, and there is no way back over what is saved`() throws {
    let result = try Scene.atStart().run("referrals", replies: ["?", "<", "maybe", "n"])
    #expect(
      result.talked.contains(
        """
        Write down a doctor who was named? [Y/n]: ?
        Each name is kept with who gave it to you, so that you can choose among them.
        Write down a doctor who was named? [Y/n]: <
        What came before is kept, and can be changed later. Here type y or n.
        Write down a doctor who was named? [Y/n]: maybe
        Type y or n.
        Write down a doctor who was named? [Y/n]: n
        """))
  }

  @Test func `who knows nobody yet is led to step 2`() throws {
    let result = try Scene.atStart().run("act", replies: [""])
    #expect(result.talked.contains("Then step 2 comes first, finding a name: casebook referrals"))
  }

  @Test func `step 2: where to look a doctor up`() throws {
    let scene = try Scene.atStart()
    try scene.run("act", replies: GuideReplies.act)
    let result = try scene.run("referrals", replies: GuideReplies.referrals)
    #expect(
      result.talked.contains(
        """
        Words to use: “I'd like another doctor to look too. Whom would you suggest?”
        """))
    #expect(result.talked.contains("- certificationmatters.org: board certification, and in what\n"))
    #expect(result.talked.contains("Step 2, Ask for referrals: done."))
  }

  @Test func `who is unsure about the doctor is not sent to that doctor for a name`() throws {
    let scene = try Scene()
    try scene.run("start", "--situation", "lack-of-trust", "--doctor", "Dr. A")
    let result = try scene.run("referrals", replies: ["n"])
    #expect(result.talked.contains("Whom to ask for a name: family, friends, another specialist,"))
  }

  @Test func `step 3: one call becomes one note`() throws {
    let scene = try Scene.atStart()
    try scene.run("act", replies: GuideReplies.act)
    let result = try scene.run("insurance", replies: GuideReplies.insurance)
    #expect(result.talked.contains("Step 3, Who pays: done."))
    #expect(
      result.talked.contains(
        """
        Whom are you talking to: K.
        The call's reference number: CALL-0411
        Do you pay for a second opinion for me? And for a third? yes, covered
        """))
    let note = try scene.run("insurance", "note", "show", "N1", "--json").out
    for value in [
      "\"representative\": \"K.\"", "\"reference\": \"CALL-0411\"", "\"at\": \"2026-11-04 15:00\"",
      "\"promised\": \"it in writing\"", "\"promisedBy\": \"2026-11-11\"", "\"doctor\": \"Dr. Example-South\"",
      "\"topic\": [\n    \"coverage\",\n    \"programme\",\n    \"referral\",\n    \"authorization\",\n    \"network\",\n    \"cost\"\n  ]",
    ] { #expect(note.contains(value), "\(value)") }
    #expect(try scene.run("insurance", "note", "list", "--json").out.contains("\"ref\": \"N2\"") == false)
  }

  @Test func `a call that is broken off is offered again, with all that was answered`() throws {
    let scene = try Scene.atStart()
    let left = try scene.run("insurance", replies: Array(GuideReplies.insurance.prefix(11)) + [.interrupts])
    #expect(left.code == 130)
    #expect(try scene.run("insurance", "policy", "list", "--json").out.contains("\"ref\": \"I1\""))
    let again = try scene.run("insurance", replies: ["y", ""] + Array(GuideReplies.insurance.dropFirst(11)))
    #expect(again.talked.contains("Step 3, Who pays: done."))
    #expect(try scene.run("insurance", "note", "show", "N1", "--json").out.contains("\"representative\": \"K.\""))
  }

  @Test func `what does not matter is set aside with a reason`() throws {
    let scene = try Scene.atStart()
    let result = try scene.run(
      "insurance", replies: ["4", "n", "y", "y", "no office asks for one", "n"])
    #expect(result.talked.contains("Still open: a referral or approval beforehand; what there is to pay."))
    #expect(result.talked.contains("- Not known yet: what there is to pay."))
    #expect(!result.talked.contains("- Not known yet: a referral"))
  }

  @Test func `step 4: first which places, then what each holds`() throws {
    let result = try Scene.atStart().run("records", replies: GuideReplies.records)
    #expect(result.talked.contains("Worth having, and not asked for yet:\n- Doctors' notes of the visits about this\n"))
    #expect(result.talked.contains("“I'd like a copy of my records: the reports, and the pictures themselves."))
    #expect(result.talked.contains("Step 4, Ask for the records: started."))
    #expect(result.talked.contains("- Not here yet: The scan pictures themselves (R1, Sample Orthopaedics)."))
  }
}
