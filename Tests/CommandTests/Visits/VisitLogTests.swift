import CaseModel
import CaseStore
import Terminal
import Testing

@Suite struct VisitLogTests {
  @Test func `a visit is logged at the prompts, and settles what it settles`() throws {
    let scene = try Scene.seenOnce(today: "2026-12-11")
    try scene.run("question", "add", "--text", "How long can I safely wait?")
    try scene.run("question", "add", "--text", "What can go wrong?")
    let result = try scene.run(
      "visit", "log",
      replies: [
        "", "", "me and Sam", "Degenerative tear.", "Early arthritis.", ".", "Book physiotherapy", ".", "friday", "y",
        "No hurry.", "-", "",
      ])
    #expect(
      result.transcript == """
        Doctor [Dr. Example-South (D2)]: 
        When [Thu 10 Dec 2026, yesterday]: 
        Who was there: me and Sam
        What was said (end with . on a line of its own): Degenerative tear.
          Early arthritis.
          .
        What is next (end with . on a line of its own): Book physiotherapy
          .
        By when: friday
          Fri 18 Dec 2026, in 7 days
        Did Dr. Example-South answer any of your 2 open questions? [no]: y
        Q1 How long can I safely wait? No hurry.
        Q2 What can go wrong? -
        1 Doctor: Dr. Example-South (D2)
        2 When: Thu 10 Dec 2026, yesterday
        3 Who was there: me and Sam
        4 What was said: Degenerative tear.
          Early arthritis.
        5 What is next: Book physiotherapy
        6 By when: Fri 18 Dec 2026, in 7 days
        7 Did Dr. Example-South answer any of your 2 open questions? yes
        8 Q1 How long can I safely wait? No hurry.
        9 Q2 What can go wrong? (not answered)
        Save? [Y/n] (or a number, to change that line): 
        To compare it later, topic by topic: casebook opinion add --doctor D2
        | Saved V2: visit
        | Doctor         Dr. Example-South (D2)
        | Day            Thu 10 Dec 2026, yesterday
        | Who was there  me and Sam
        | What was said  Degenerative tear.
        |                Early arthritis.
        | What is next   Book physiotherapy
        | By             Fri 18 Dec 2026, in 7 days
        | Closes         A1, Thu 10 Dec 2026, 09:30
        | Task           T1 by Fri 18 Dec 2026
        | Answers        Q1 How long can I safely wait?
        | Round          1
        | Case           C1

        """)
  }

  @Test func `a script has to say the doctor and what was said, and everything that is missing is named`() throws {
    let result = try Scene.seenOnce().run("visit", "log")
    #expect(result.code == 64)
    #expect(result.talk == "Missing: --doctor, --said\n")
  }

  @Test func `in a script the day is today, and the appointment of that day is closed`() throws {
    let scene = try Scene.seenOnce(today: "2026-12-10")
    let result = try scene.run(
      "visit", "log", "--doctor", "south", "--said", "-", "--json", input: "One line.\nTwo lines.\n")
    #expect(result.code == 0)
    #expect(
      result.out == """
        {
          "appointment": "A1",
          "case": "C1",
          "doctor": "Dr. Example-South",
          "doctorRef": "D2",
          "next": null,
          "nextBy": null,
          "on": "2026-12-10",
          "present": null,
          "questions": [],
          "ref": "V2",
          "round": 1,
          "said": "One line.\\nTwo lines.",
          "tasks": []
        }

        """)
    #expect(try scene.appointment(1).state == .done)
    #expect(try scene.history(of: 1).map(\.state) == [.done])
  }

  @Test func `a day that lies ahead is kept and doubted`() throws {
    let result = try Scene.seenOnce().run("visit", "log", "--doctor", "south", "--said", "x", "--on", "2026-12-11")
    #expect(result.code == 0)
    #expect(result.talk.hasPrefix("Fri 11 Dec 2026 is still to come (today is Thu 10 Dec 2026)."))
  }

  @Test func `a weekday is the last one`() throws {
    let scene = try Scene.seenOnce(today: "2026-12-10")
    let result = try scene.run("visit", "log", "--doctor", "south", "--said", "x", "--on", "friday", "--json")
    #expect(result.out.contains("\"on\": \"2026-12-04\""))
  }

  @Test func `what is next becomes a task when it has a day, and only then`() throws {
    let scene = try Scene.seenOnce()
    try scene.run("visit", "log", "--doctor", "south", "--said", "x", "--next", "Think about it")
    #expect(try scene.tasks() == [])
    try scene.run("visit", "log", "--doctor", "north", "--said", "x", "--next", "Call", "--next-by", "2026-12-15")
    #expect(try scene.tasks() == ["T1 Call by 2026-12-15, V3"])
  }

  @Test func `a day for a next step that nobody named is refused, and nothing is kept`() throws {
    let scene = try Scene.seenOnce()
    let result = try scene.run("visit", "log", "--doctor", "Dr. New", "--said", "x", "--next-by", "2026-12-15")
    #expect(result.code == 64)
    #expect(result.talk == "--next-by “2026-12-15”: There is no next step. Say what it is with --next.\n")
    #expect(try scene.run("doctor", "list", "--json").out.contains("Dr. New") == false)
  }

  @Test func `a doctor who is new is kept with the visit, and has a part in the case`() throws {
    let scene = try Scene.seenOnce()
    let result = try scene.run("visit", "log", "--doctor", "Dr. Example-West", "--said", "x")
    #expect(
      result.talk == """
        Dr. Example-West is new here, and kept as D3.
        Dr. Example-West stands in this case as: second opinion. Not so? casebook
        consultation edit K2 --role treating

        """)
    #expect(try scene.store.read { try $0.consultation(of: Reference(3), in: Reference(1)) } != nil)
  }

  @Test func `an appointment that was named has to be with that doctor, and not logged before`() throws {
    let scene = try Scene.seenOnce()
    let other = try scene.run("visit", "log", "--doctor", "north", "--said", "x", "--appointment", "A1")
    #expect(other.talk == "A1 is with Dr. Example-South, not with Dr. Example-North.\n")
    try scene.run("visit", "log", "--doctor", "south", "--said", "x", "--appointment", "A1")
    let again = try scene.run("visit", "log", "--doctor", "south", "--said", "x", "--appointment", "A1")
    #expect(again.talk == "A1 is logged already, as V2: casebook visit edit V2\n")
    #expect([other.code, again.code] == [1, 1])
  }

  @Test func `an appointment without a time can be closed by naming it`() throws {
    let scene = try Scene.seenOnce()
    try scene.store.write { ledger in
      _ = try ledger.add(Appointment(caseFile: Reference(1), doctor: Reference(1), round: 1, state: .waitlisted))
    }
    let result = try scene.run("visit", "log", "--doctor", "north", "--said", "x", "--appointment", "A2")
    #expect(result.code == 0)
    #expect(try scene.appointment(2).state == .done)
  }

  @Test func `answers may be given as options, and stand with the doctor and the visit`() throws {
    let scene = try Scene.seenOnce()
    try scene.run("question", "add", "--text", "How long?")
    try scene.run("visit", "log", "--doctor", "south", "--said", "x", "--answer", "Q1: a month: no more")
    let shown = try scene.run("question", "show", "Q1")
    #expect(shown.out.contains("Dr. Example-South, Thu 10 Dec 2026: a month: no more"))
    let wrong = try scene.run("visit", "log", "--doctor", "south", "--said", "x", "--answer", "a month")
    #expect(wrong.code == 64)
  }

  @Test func `Ctrl-C keeps what was typed and saves nothing`() throws {
    let scene = try Scene.seenOnce()
    let left = try scene.run("visit", "log", replies: ["", "", "me", "Half a", .interrupts])
    #expect(left.code == 130)
    #expect(try scene.run("visit", "list", "--json").out.contains("V2") == false)
    let again = try scene.run("visit", "log", replies: ["y", "-", ""])
    #expect(again.out.contains("What was said  Half a"))
  }
}

extension Scene {
  func appointment(_ number: Int) throws -> Appointment {
    try store.read { try $0.get(Reference<Appointment>(number)).facts }
  }

  func history(of appointment: Int) throws -> [AppointmentChange] {
    try store.read { try $0.appointmentChanges(in: Reference(1))[Reference(appointment)] ?? [] }
  }

  func tasks() throws -> [String] {
    try store.read { try $0.all(CaseTask.self) }.map {
      "\($0.reference) \($0.text) by \($0.due?.iso ?? "-"), \($0.visit?.description ?? "-")"
    }
  }
}
