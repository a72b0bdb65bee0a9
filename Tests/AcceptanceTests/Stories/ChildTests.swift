import Testing

/// A worked story: a child's unclear diagnosis (UK, for one's child). Each test enters the story to a day and looks from there.
@Suite struct ChildTests {
  @Test func `with no treatment start the slack is unknown, and the start is asked for`() throws {
    let notebook = try ChildStory(through: 2).notebook
    let today = try notebook.today("2026-10-12")
    #expect(today["slackDays"] == .null)
    #expect(today["daysToTreatment"] == .null)
    #expect(today["unknown"]?.all.contains("When Robin Sample's treatment is to start.") == true)
    let words = try notebook.words("2026-10-12", "today")
    #expect(words.contains("Not known yet: when Robin Sample's treatment starts. Ask, and note it"))
    for promise in ["there is time", "enough time", "no hurry", "slack"] {
      #expect(!words.lowercased().contains(promise))
    }
  }

  @Test func `a month that ends on a Saturday ends on Monday, and one without a 31st on its last day`() throws {
    let notebook = try ChildStory(through: 5).notebook
    #expect(try notebook.value("2026-10-31", "request", "show", "R1")["clocks"]?["legal"] == "2026-11-16")
    #expect(try notebook.value("2026-10-31", "request", "show", "R2")["clocks"]?["legal"] == "2026-11-30")
  }

  @Test func `an extension told in time makes it three months from receipt`() throws {
    let notebook = try ChildStory(through: 6).notebook
    #expect(try notebook.value("2026-11-06", "request", "show", "R1")["clocks"]?["legal"] == "2027-01-14")
    #expect(try notebook.reminders("2026-11-17", of: "R1").allSatisfy { $0["state"] != "overdue" })
  }

  @Test func `without it the request is overdue by law on the next day`() throws {
    let notebook = try ChildStory(through: 6, isExtended: false).notebook
    let line = try #require(try notebook.reminders("2026-11-17", of: "R1").first)
    #expect(line["state"] == "overdue" && line["basis"] == "legal" && line["daysLeft"] == -1)
  }

  @Test func `what the office has not confirmed is named, with the days to the appointment`() throws {
    let notebook = try ChildStory(through: 8).notebook
    #expect(try notebook.today("2027-01-09")["steps"]?["records"] == "started")
    let request = try notebook.value("2027-01-09", "request", "show", "R1")
    #expect(request["items"]?.all("state", "confirmed").map { $0["description"] } == ["blood tests", "consult notes"])
    #expect(request["missing"] == ["growth chart"])
    let words = try notebook.words("2027-01-09", "remind")
    #expect(words.contains("Needed from Sample Children's Centre by Thu 14 Jan, in 5 days. Missing: growth chart."))
  }

  @Test func `compare folds what neither was asked, and says where one was not`() throws {
    let notebook = try ChildStory(through: 9).notebook
    let words = try notebook.words("2027-01-14", "compare")
    let folded = try #require(words.split(separator: "Not asked of either: ").last)
    #expect(folded.prefix { $0 != "." }.contains("cost"))
    #expect(words.contains("What comes after come back in three months not asked"))
    let answers = try notebook.value("2027-01-14", "compare")["facets"]?.all.flatMap { $0["answers"]?.all ?? [] } ?? []
    #expect(answers.count == 26)
    #expect(answers.allSatisfy { $0["relation"] == .null && $0["cause"] == .null })
  }

  @Test func `the parent's authority ends on the eighteenth birthday, and the case says so`() throws {
    let notebook = try ChildStory(through: 10).notebook
    #expect(try notebook.value("2027-01-20", "case", "show", "C1")["signsUntil"] == "2037-05-04")
    #expect(try notebook.words("2027-01-20", "case", "show", "C1").contains("May sign until Mon 4 May 2037"))
  }

  @Test func `the decision is to have both work on one plan`() throws {
    let notebook = try ChildStory(through: 10).notebook
    #expect(try notebook.today("2027-01-20")["steps"]?["evaluate"] == "done")
    #expect(try notebook.words("2027-01-20", "today").contains("You decided: have both work on one plan."))
  }
}
