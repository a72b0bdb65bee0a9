import Testing

/// A worked story: a knee operation (US, adult, for oneself). Each test enters the story to a day and looks from there.
@Suite struct KneeTests {
  @Test func `a waiting list that ends after the operation is said, and is no reason to put the operation off`() throws
  {
    let notebook = try KneeStory(through: 3).notebook
    let today = try notebook.today("2026-11-04")
    #expect(today["slackDays"] == -6)
    #expect(today["steps"]?["act"] == "started")
    #expect(today["next"]?["rule"] == 5)
    let words = try notebook.words("2026-11-04", "today")
    #expect(words.contains("First free visit 6 days after the operation."))
    #expect(words.contains("Is there a cancellation list? Or a video visit, or a written opinion"))
    #expect(words.contains("Or ask another doctor."))
    #expect(!words.lowercased().contains("postpone"))
  }

  @Test func `the request has its days from the day they had it, and its chases from the day it was sent`() throws {
    let notebook = try KneeStory(through: 4).notebook
    let clocks = try notebook.value("2026-11-05", "request", "show", "R1")["clocks"]
    #expect(clocks?["legal"] == "2026-12-06")
    #expect(clocks?["legalEstimated"] == false)
    #expect(clocks?["chase"] == ["2026-11-19", "2026-11-26", "2026-12-05"])
    #expect(try notebook.reminders("2026-11-09", of: "R1").map { $0["state"] } == ["upcoming"])
  }

  @Test func `without the day they had it, the legal day is an estimate from the day it was sent`() throws {
    let notebook = try KneeStory(through: 4, isReceiptKnown: false).notebook
    let clocks = try notebook.value("2026-11-05", "request", "show", "R1")["clocks"]
    #expect(clocks?["legal"] == "2026-12-05")
    #expect(clocks?["legalEstimated"] == true)
    #expect(try notebook.words("2026-11-05", "request", "show", "R1").contains("estimate"))
  }

  @Test func `the promise of the insurer is overdue until the letter comes`() throws {
    let before = try KneeStory(through: 5).notebook
    let promise = try #require(try before.reminders("2026-11-12", of: "N1").first)
    #expect(promise["kind"] == "promise" && promise["state"] == "overdue" && promise["daysLeft"] == -1)
    #expect(try before.words("2026-11-12", "remind").contains("OVERDUE 1 day Sample Mutual is 1 day late"))
    let after = try KneeStory(through: 6).notebook
    #expect(try after.reminders("2026-11-16", of: "N1").isEmpty)
  }

  @Test func `an appointment before the operation gives slack`() throws {
    let notebook = try KneeStory(through: 5).notebook
    let today = try notebook.today("2026-11-10")
    #expect(today["slackDays"] == 6)
    #expect(today["steps"]?["act"] == "done")
  }

  @Test func `the first chase is due on its day`() throws {
    let notebook = try KneeStory(through: 6).notebook
    let line = try #require(try notebook.reminders("2026-11-19", of: "R1").first)
    #expect(line["state"] == "due" && line["basis"] == "chase" && line["daysLeft"] == 0)
    #expect(line["dueOn"] == "2026-11-19")
  }

  @Test func `a broken promise of the records desk is overdue from the day after`() throws {
    let notebook = try KneeStory(through: 7).notebook
    let line = try #require(try notebook.reminders("2026-11-28", of: "R1").first)
    #expect(line["state"] == "overdue" && line["basis"] == "promised" && line["daysLeft"] == -1)
    #expect(try notebook.words("2026-11-28", "remind").contains("OVERDUE 1 day Sample Orthopaedics is 1 day late"))
  }

  @Test func `what has come is no longer named, and what has not is`() throws {
    let notebook = try KneeStory(through: 8).notebook
    let line = try #require(try notebook.reminders("2026-12-03", of: "R1").first)
    #expect(line["state"] == "overdue" && line["dueOn"] == "2026-11-27" && line["daysLeft"] == -6)
    #expect(line["what"]?.words.contains("Missing: MRI images (DICOM). ") == true)
    #expect(line["what"]?.words.contains("MRI report") == false)
    let items = try notebook.value("2026-12-03", "request", "show", "R1")["items"]
    #expect(items?.all("state", "open").map { $0["kind"] } == ["images"])
  }

  @Test func `when all has come only the appointment is left`() throws {
    let notebook = try KneeStory(through: 9).notebook
    let items = try notebook.value("2026-12-09", "remind")["items"]?.all ?? []
    #expect(items.map { $0["kind"] } == ["appointment"])
    #expect(items.first?["daysLeft"] == 1)
    #expect(try !notebook.words("2026-12-09", "remind").contains("OVERDUE"))
  }

  @Test func `the opinions stand side by side with what the person said of them`() throws {
    let notebook = try KneeStory(through: 11).notebook
    let compare = try notebook.value("2026-12-12", "compare")
    #expect(compare["facets"]?.all.count == 13)
    #expect(compare["opinions"]?.all.map { $0["doctor"] } == ["Dr. Example-North", "Dr. Example-South"])
    for (facet, relation, cause) in [
      ("diagnosis", "refined", "different-reading"), ("treatment", "different", "different-experience"),
    ] {
      let answer = compare["facets"]?.all("facet", .text(facet)).first?["answers"]?[1]
      #expect(answer?["relation"] == .text(relation) && answer?["cause"] == .text(cause) && answer?["to"] == "O1")
    }
  }

  @Test func `after the decision all five steps are done, nothing is overdue, and what is open is said`() throws {
    let notebook = try KneeStory(through: 11).notebook
    let today = try notebook.today("2026-12-12")
    let steps = ["act", "referrals", "insurance", "records", "evaluate"].map { today["steps"]?[$0] }
    #expect(steps == Array(repeating: "done", count: 5))
    #expect(today["overdue"] == 0)
    #expect(today["unknown"]?.all.isEmpty == false)
    #expect(try !notebook.words("2026-12-12", "today").contains("OVERDUE"))
  }
}
