import Foundation
import Terminal
import Testing

/// Two people are led through the five steps, from the news to the decision.
@Suite struct GuideTests {
  /// The knee, as `start` leaves it.
  private func knee() throws -> Scene {
    let scene = try Scene(today: "2026-11-04", now: "15:00")
    try scene.run([
      "start", "--situation", "surgery", "--jurisdiction", "us", "--doctor", "Dr. Example-North", "--told-on",
      "2026-11-02", "--diagnosis", "medial meniscus tear", "--certainty", "likely", "--treatment",
      "arthroscopic partial meniscectomy", "--treatment-start", "2026-12-16", "--safe-by", "2027-02-02",
    ])
    return scene
  }

  private static let act: [Reply] = ["1", "Dr. Example-South", "friend", "yes", "y", "waitlisted", "22 dec"]
  private static let referrals: [Reply] = ["n", "y", "certificationmatters.org", "", "listed", ".", "y"]
  private static let insurance: [Reply] = [
    "1", "Sample Health", "", "555-0142", "-", "y", "y", "K.", "CALL-0411", "yes, covered", "no", "no referral", "-",
    "yes", "-", "-", "40 copay", "-", "-", "-", "it in writing", "11 nov", "y",
  ]
  private static let records: [Reply] = ["Sample Orthopaedics", ".", "", "6 5 1", ".", "portal", "", "555-0101", "y"]

  @Test func `without a terminal it says how far each step is, and what is missing`() throws {
    let scene = try knee()
    let result = try scene.run("guide")
    #expect(result.code == 0)
    #expect(
      result.out == """
        C1 My case, Nov 2026
        1. Act quickly: started
        - No visit for the second opinion yet.
        2. Ask for referrals: to do
        - No doctor to ask yet.
        3. Who pays: to do
        - Not known yet: who pays.
        - Not known yet: whether it is paid for.
        - Not known yet: the insurer's own second-opinion service.
        - Not known yet: a referral or approval beforehand.
        - Not known yet: doctor and clinic in the network.
        - Not known yet: what there is to pay.
        4. Ask for the records: to do
        - No records asked for yet.
        5. Read and decide: to do
        - No second opinion written down yet.
        - Nothing decided yet.

        Emergency? Do not wait: call 911. Worse, or something new? Call your doctor
        today.
        Keep every treatment and appointment you have until you decide with a doctor.
        This is a notebook, not medical advice.

        """)
    #expect(
      try scene.run("referrals", "--json").out == """
        {
          "case": "C1",
          "round": 1,
          "steps": [
            {
              "missing": [
                "No doctor to ask yet."
              ],
              "skippedBecause": null,
              "state": "to do",
              "step": "referrals"
            }
          ]
        }

        """)
  }

  @Test func `without a case a script is told so, and a person is asked the first question`() throws {
    let scene = try Scene()
    #expect(try scene.run("guide", "--json").out == "[]\n")
    #expect(try scene.run("guide", replies: [.interrupts]).talked.contains("Who is this for?"))
  }

  @Test func `step 1: a name, the words for the call, and a place on the waiting list`() throws {
    let result = try knee().run("act", replies: Self.act)
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

  @Test func `what cannot wait is said before the steps, and after each`() throws {
    let scene = try Scene(today: "2026-11-04")
    try scene.run(
      "start", "--situation", "surgery", "--doctor", "Dr. Example-North", "--treatment", "an operation",
      "--treatment-start", "2026-12-16", "--safe-by", "2026-11-03")
    let result = try scene.run("guide", replies: ["n"])
    #expect(result.talked.contains("This comes first: You were told that it is safe to wait until Tue 3 Nov."))
  }

  @Test func `a first free day after the operation is not passed over`() throws {
    let scene = try knee()
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
    let result = try knee().run("referrals", replies: ["?", "<", "maybe", "n"])
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
    let result = try knee().run("act", replies: [""])
    #expect(result.talked.contains("Then step 2 comes first, finding a name: casebook referrals"))
  }

  @Test func `step 2: where to look a doctor up`() throws {
    let scene = try knee()
    try scene.run("act", replies: Self.act)
    let result = try scene.run("referrals", replies: Self.referrals)
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
    let scene = try knee()
    try scene.run("act", replies: Self.act)
    let result = try scene.run("insurance", replies: Self.insurance)
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
    let scene = try knee()
    let left = try scene.run("insurance", replies: Array(Self.insurance.prefix(11)) + [.interrupts])
    #expect(left.code == 130)
    #expect(try scene.run("insurance", "policy", "list", "--json").out.contains("\"ref\": \"I1\""))
    let again = try scene.run("insurance", replies: ["y", ""] + Array(Self.insurance.dropFirst(11)))
    #expect(again.talked.contains("Step 3, Who pays: done."))
    #expect(try scene.run("insurance", "note", "show", "N1", "--json").out.contains("\"representative\": \"K.\""))
  }

  @Test func `what does not matter is set aside with a reason`() throws {
    let scene = try knee()
    let result = try scene.run(
      "insurance", replies: ["4", "n", "y", "y", "no office asks for one", "n"])
    #expect(result.talked.contains("Still open: a referral or approval beforehand; what there is to pay."))
    #expect(result.talked.contains("- Not known yet: what there is to pay."))
    #expect(!result.talked.contains("- Not known yet: a referral"))
  }

  @Test func `step 4: first which places, then what each holds`() throws {
    let result = try knee().run("records", replies: Self.records)
    #expect(result.talked.contains("Worth having, and not asked for yet:\n- Doctors' notes of the visits about this\n"))
    #expect(result.talked.contains("“I'd like a copy of my records: the reports, and the pictures themselves."))
    #expect(result.talked.contains("Step 4, Ask for the records: started."))
    #expect(result.talked.contains("- Not here yet: The scan pictures themselves (R1, Sample Orthopaedics)."))
  }

  @Test func `the whole way, from the first call to the decision`() throws {
    let scene = try knee()
    let first = try scene.run(
      "guide",
      replies: ["y"] + Self.act + ["y"] + Self.referrals + ["y"] + Self.insurance + ["y"] + Self.records + ["n"])
    #expect(first.code == 0)
    #expect(first.talked.contains("All you saved is kept. To go on from here: casebook guide"))
    scene.today = "2026-12-08"
    try scene.run("request", "receive", "R1")
    try scene.run("appointment", "add", "--doctor", "D2", "--at", "2026-12-10 09:30")
    scene.today = "2026-12-10"
    let last = try scene.run(
      "guide",
      replies: [
        "y", "y", "", "", "a worn tear", ".", "exercises", ".", "", "y",
        "y", "", "", "degenerative tear", ".", "likely", ".", "12 weeks of physiotherapy", ".", "low risk", ".", "n",
        "y",
        "y", "refined", "different-reading", "agree", "different", "different-experience",
        "n",
        "y", "1", "", "", "it hurts less", ".", "", "y",
      ])
    #expect(last.talked.contains("Step 5, Read and decide: done."))
    #expect(last.talked.contains("A later opinion is not better because it is later."))
    let steps = try scene.run("guide", "--json").out
    #expect(steps.components(of: "\"state\": \"done\"") == 5)
  }

  @Test func `a step that is not needed is set aside in the guide`() throws {
    let scene = try knee()
    let result = try scene.run("guide", replies: ["l", "l", "s", "paid by my employer", "n"])
    #expect(
      result.talked.contains(
        "Go on to step 3, Who pays? [Y/n: stop here, l: later, s: not needed]: s\nWhy is it not needed?"))
    #expect(try scene.run("guide").out.contains("3. Who pays: not needed (paid by my employer)\n4."))
  }

  @Test func `whoever leaves keeps what was saved and the answers of the open question`() throws {
    let scene = try knee()
    let left = try scene.run("guide", replies: ["y", "1", "Dr. Example-South", "friend", .interrupts])
    #expect(left.code == 130)
    let again = try scene.run("guide", replies: ["y", "1", "y", "", "y", "later", .ends])
    #expect(again.code == 0)
    #expect(again.talked.contains("for “consultation add” was kept"))
    #expect(try scene.run("consultation", "show", "K2", "--json").out.contains("\"foundVia\": \"friend\""))
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.range(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
