import Testing

/// The story of a knee operation once more, entered at the prompts of a terminal.
@Suite struct KneePromptsTests {
  @Test func `the same story told at the prompts comes to the same`() throws {
    let notebook = try Notebook(timeZone: "America/New_York")
    try opened(notebook)
    try secondDoctor(notebook)
    let waiting = try notebook.today("2026-11-04")
    #expect(waiting["slackDays"] == -6 && waiting["next"]?["rule"] == 5 && waiting["steps"]?["act"] == "started")
    try requested(notebook)
    let clocks = try notebook.value("2026-11-06", "request", "show", "R1")["clocks"]
    #expect(clocks?["legal"] == "2026-12-06" && clocks?["chase"] == ["2026-11-19", "2026-11-26", "2026-12-05"])
    try booked(notebook)
    #expect(try notebook.today("2026-11-10")["slackDays"] == 6)
    #expect(try notebook.reminders("2026-11-12", of: "N1").first?["daysLeft"] == -1)
    try notebook.enter("2026-11-16", "insurance", "note", "kept", "N1", "--on", "2026-11-16")
    try notebook.enter("2026-11-20", "request", "chase", "R1", "--on", "2026-11-20", "--until", "2026-11-27")
    #expect(try notebook.reminders("2026-11-28", of: "R1").first?["basis"] == "promised")
    try notebook.enter("2026-12-08", "request", "receive", "R1", "--on", "2026-12-08")
    try seen(notebook)
    try decided(notebook)
    let end = try notebook.today("2026-12-12")
    let steps = ["act", "referrals", "insurance", "records", "evaluate"].map { end["steps"]?[$0] }
    #expect(steps == Array(repeating: "done", count: 5))
    #expect(end["overdue"] == 0)
    let same = try KneeStory(through: 11).notebook
    for facet in ["diagnosis", "certainty", "treatment", "if-we-wait"] {
      let told = try notebook.value("2026-12-12", "compare")["facets"]?.all("facet", .text(facet)).first
      #expect(try told == same.value("2026-12-12", "compare")["facets"]?.all("facet", .text(facet)).first)
    }
  }

  private func opened(_ notebook: Notebook) throws {
    try notebook.talk(
      "2026-11-03", "start",
      answers: [
        "What is happening?": "1", "Who told you?": "Dr. Example-North", "When? [": "2 nov",
        "What did they say it is?": "medial meniscus tear", "How sure": "likely",
        "What do they advise?": "arthroscopic partial meniscectomy", "start": "16 dec", "safe to wait?": "2 feb 2027",
      ])
  }

  private func secondDoctor(_ notebook: Notebook) throws {
    try notebook.talk(
      "2026-11-04", "consultation", "add",
      answers: [
        "Which doctor": "Dr. Example-South", "Who named the doctor": "3", "How far has it come": "3",
        "free day": "22 dec", "At another practice": "1",
      ])
    try notebook.talk(
      "2026-11-04", "credential", "add", answers: ["octor": "South", "Where": "certificationmatters.org"])
    try notebook.talk(
      "2026-11-04", "insurance", "note", "add",
      answers: [
        "When": "2026-11-04 14:10", "Whom did you talk to": "K.", "reference number": "CALL-0411",
        "What was it about": "1, 2, 3, 5, 6", "hich doctor": "South",
        "What did they answer": "Covered, in network, copay 40.\r.", "What did they promise": "all that in writing",
        "By which day": "11 nov",
      ])
  }

  private func requested(_ notebook: Notebook) throws {
    try notebook.talk(
      "2026-11-05", "request", "add",
      answers: [
        "Who has the records": "Sample Orthopaedics",
        "Which records": "images:MRI images (DICOM)\rreport:MRI report\rnotes:consult notes\r.", "Sent on": "5 nov",
      ])
    try notebook.enter("2026-11-06", "request", "acknowledge", "R1", "--on", "2026-11-06")
  }

  private func booked(_ notebook: Notebook) throws {
    try notebook.talk(
      "2026-11-10", "appointment", "add",
      answers: ["With which doctor": "South", "When, day and time": "10 dec 9:30", "Last day to cancel": "8 dec"])
  }

  private func seen(_ notebook: Notebook) throws {
    try notebook.talk(
      "2026-12-10", "visit", "log", answers: ["Doctor": "South", "What was said": "Degenerative tear.\r."])
    try notebook.talk(
      "2026-12-10", "opinion", "add",
      answers: [
        "Doctor": "South", "What it is": "degenerative tear with early arthritis\r.", "How sure": "likely\r.",
        "What is advised": "12 weeks of physiotherapy first, operation only if the knee locks\r.",
        "What if we wait": "low risk\r.",
      ])
  }

  private func decided(_ notebook: Notebook) throws {
    try notebook.talk(
      "2026-12-12", "relation", "add",
      answers: ["opinion": "O2", "topic": "diagnosis", "compare": "refined", "Why": "different-reading"])
    try notebook.enter(
      "2026-12-12", "relation", "add", "--opinion", "O2", "--facet", "treatment", "--relation", "different", "--cause",
      "different-experience")
    try notebook.talk(
      "2026-12-12", "decision", "add", answers: ["What do you decide": "1", "Which doctor is it about": "South"])
  }
}
