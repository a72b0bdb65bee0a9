import CaseModel
import Testing

/// Today is Saturday 7 November 2026.
struct WallTimeTests {
  @Test(arguments: [
    ("09:30", "09:30"), ("9:30", "09:30"), ("9.30", "09:30"), ("0:00", "00:00"), ("23:59", "23:59"), ("9am", "09:00"),
    ("9 AM", "09:00"), ("2 pm", "14:00"), ("2:15pm", "14:15"), ("2.15 p.m.", "14:15"), ("12am", "00:00"),
    ("12 pm", "12:00"), ("12:30 a.m.", "00:30"), ("Noon", "12:00"), (" 11pm ", "23:00"),
  ])
  func `a time is read as people type it`(text: String, expected: String) throws {
    #expect(try ClockTime.read(text).iso == expected)
  }

  @Test(arguments: [
    "", "9", "24:00", "9:60", "9:3", "09:30:00", "13pm", "0 am", "midnight", "half nine", "am", ":30", "009:30",
    "9:30 xm",
  ])
  func `a time that cannot be taken is answered with what to type`(text: String) {
    let found = problem { () throws(DayProblem) in try ClockTime.read(text) }
    #expect(found?.message == "“\(text)” is not a time Casebook can read. Type it like 09:30, 2 pm or noon.")
  }

  @Test func `only the kept form is read strictly`() {
    #expect(ClockTime("09:30")?.iso == "09:30")
    for text in ["9:30", "09:60", "24:00", "09.30", "09:30 ", "0９:30"] { #expect(ClockTime(text) == nil) }
    #expect(WallTime("2026-12-10 09:30")?.iso == "2026-12-10 09:30")
    for text in ["2026-12-10T09:30", "2026-12-10 9:30", "2026-02-30 09:30", "2026-12-10", "2026-12-10  09:30"] {
      #expect(WallTime(text) == nil)
    }
  }

  @Test(arguments: [
    ("2026-12-10 09:30", "2026-12-10 09:30"), ("tomorrow 9:30", "2026-11-08 09:30"),
    ("10 dec 09:30", "2026-12-10 09:30"),
    ("Thu 10 Dec 2026, 09:30", "2026-12-10 09:30"), ("10 dec at 2 pm", "2026-12-10 14:00"),
    ("9.30 tomorrow", "2026-11-08 09:30"), ("2 pm on friday", "2026-11-13 14:00"), ("noon, 10 dec", "2026-12-10 12:00"),
    ("+14 9am", "2026-11-21 09:00"), ("in 3 weeks 11:00", "2026-11-28 11:00"),
  ])
  func `a day and a time are read together`(text: String, expected: String) throws {
    #expect(try WallTime.read(text, today: day("2026-11-07"), direction: .future).iso == expected)
  }

  @Test(arguments: [
    ("10 dec", "“10 dec” says no time. Type the day and the time, like 2026-12-10 09:30."),
    ("2 pm", "“2 pm” says no day. Type the day and the time, like 2026-12-01 14:00."),
    ("tomorrow 25:00", "“25:00” is not a time Casebook can read. Type it like 09:30, 2 pm or noon."),
    (
      "03/04/2026 9:30",
      "“03/04/2026” can be read as 3 Apr 2026 or 4 Mar 2026. Type 2026-04-03 or 2026-03-04."
    ),
    (
      "soon 9:30",
      "“soon” is not a day Casebook can read. Type it like 2026-12-01, 1 dec, friday, today, +14 or in 3 weeks."
    ),
    ("", "No day was typed. Type it like 2026-12-01, 1 dec, friday, today, +14 or in 3 weeks."),
  ])
  func `a day and time that cannot be taken are answered with what to type`(text: String, message: String) throws {
    let today = try day("2026-11-07")
    let found = problem { () throws(DayProblem) in try WallTime.read(text, today: today, direction: .future) }
    #expect(found?.message == message)
  }

  @Test func `wall times are said and ordered`() throws {
    let visit = try #require(WallTime("2026-12-10 09:30"))
    #expect(visit.words == "Thu 10 Dec 2026, 09:30")
    #expect(try visit < #require(WallTime("2026-12-10 09:31")))
    #expect(try visit < #require(WallTime("2026-12-11 00:00")))
    #expect(try !(visit < #require(WallTime("2026-12-09 23:59"))))
  }
}
