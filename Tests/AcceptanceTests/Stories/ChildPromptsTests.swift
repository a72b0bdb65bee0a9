import Testing

/// The story of a child's unclear diagnosis once more, entered at the prompts of a terminal.
@Suite struct ChildPromptsTests {
  @Test func `the same story told at the prompts comes to the same`() throws {
    let notebook = try Notebook(timeZone: "Europe/London")
    try notebook.talk(
      "2026-10-12", "start",
      answers: [
        "Who is this for?": "2", "hat is happening": "unclear-diagnosis", "Who told you?": "Dr. Specimen-East",
        "When? [": "9 oct", "What did they say it is?": "joint pain, cause unclear", "How sure": "unclear",
        "What do they advise?": "wait and see",
      ])
    let today = try notebook.today("2026-10-12")
    #expect(today["slackDays"] == .null && today["daysToTreatment"] == .null)
    #expect(today["unknown"]?.all.first?.words.hasSuffix("treatment is to start.") == true)
    try notebook.talk(
      "2026-10-13", "consultation", "add",
      answers: ["Which doctor": "Dr. Specimen-West", "Who named the doctor": "another way"])
    try notebook.talk("2026-10-13", "appointment", "add", answers: ["With which doctor": "West"])
    try notebook.talk(
      "2026-10-14", "request", "add",
      answers: [
        "Who has the records": "Sample Children's Centre", "Where should they go": "West",
        "Which records": "labs:blood tests\rnotes:consult notes\rother:growth chart\r.", "Sent on": "14 oct",
      ])
    try notebook.enter("2026-10-14", "request", "acknowledge", "R1", "--on", "2026-10-14")
    #expect(try notebook.value("2026-10-14", "request", "show", "R1")["clocks"]?["legal"] == "2026-11-16")
    #expect(try notebook.reminders("2026-11-17", of: "R1").first?["basis"] == "legal")
    try notebook.enter("2026-11-06", "request", "extend", "R1", "--on", "2026-11-06")
    #expect(try notebook.value("2026-11-06", "request", "show", "R1")["clocks"]?["legal"] == "2027-01-14")
    try notebook.enter("2026-11-20", "appointment", "edit", "A1", "--state", "booked", "--at", "2027-01-14 11:00")
    try notebook.enter("2027-01-08", "request", "confirm", "R1", "--on", "2027-01-08", "--item", "1", "--item", "2")
    #expect(try notebook.words("2027-01-09", "remind").contains("by Thu 14 Jan, in 5 days. Missing: growth chart."))
    try notebook.talk(
      "2027-01-14", "visit", "log", answers: ["Doctor": "West", "What was said": "Arthritis, likely.\r."])
    try notebook.talk("2027-01-20", "decision", "add", answers: ["What do you decide": "3"])
    #expect(try notebook.words("2027-01-20", "today").contains("You decided: have both work on one plan."))
  }
}
