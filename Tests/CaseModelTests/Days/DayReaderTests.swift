import CaseModel
import Testing

/// Today is Saturday 7 November 2026.
struct DayReaderTests {
  private func read(_ text: String, _ direction: DayDirection) throws -> String {
    try Day.read(text, today: day("2026-11-07"), direction: direction).iso
  }

  @Test(arguments: [
    ("2026-12-01", "2026-12-01"), ("2026-1-5", "2026-01-05"), ("2026/12/01", "2026-12-01"), ("today", "2026-11-07"),
    ("  ToDay ", "2026-11-07"), ("tomorrow", "2026-11-08"), ("yesterday", "2026-11-06"), ("+14", "2026-11-21"),
    ("+ 14", "2026-11-21"), ("-3", "2026-11-04"), ("\u{2212}3", "2026-11-04"), ("+0", "2026-11-07"),
    ("in 3 weeks", "2026-11-28"), ("In  1  Day", "2026-11-08"), ("in a week", "2026-11-14"),
    ("in 2 months", "2027-01-07"),
    ("in 1 year", "2027-11-07"), ("3 days ago", "2026-11-04"), ("2 weeks ago", "2026-10-24"),
    ("one month ago", "2026-10-07"),
    ("last friday", "2026-11-06"), ("last saturday", "2026-10-31"), ("next friday", "2026-11-13"),
    ("next saturday", "2026-11-14"), ("next sun", "2026-11-08"), ("1 December 2027", "2027-12-01"),
    ("December 1 2027", "2027-12-01"), ("1st of December, 2027", "2027-12-01"), ("1-dec-2027", "2027-12-01"),
    ("2027 dec 1", "2027-12-01"), ("Wed 1 Dec 2027", "2027-12-01"), ("wednesday, dec. 1st, 2027", "2027-12-01"),
    ("29 feb 2028", "2028-02-29"), ("4 May 2019", "2019-05-04"), ("1 jan 1900", "1900-01-01"),
  ])
  func `what says everything is read alike in every direction`(text: String, expected: String) throws {
    #expect(try read(text, .past) == expected)
    #expect(try read(text, .future) == expected)
    #expect(try read(text, .any) == expected)
  }

  @Test(arguments: [
    ("1 dec", "2025-12-01", "2026-12-01", "2026-12-01"), ("Dec 1", "2025-12-01", "2026-12-01", "2026-12-01"),
    ("1st dec", "2025-12-01", "2026-12-01", "2026-12-01"), ("2nd sept", "2026-09-02", "2027-09-02", "2026-09-02"),
    ("7 nov", "2026-11-07", "2026-11-07", "2026-11-07"), ("8 nov", "2025-11-08", "2026-11-08", "2026-11-08"),
    ("6 NOVEMBER", "2026-11-06", "2027-11-06", "2026-11-06"), ("3 jan", "2026-01-03", "2027-01-03", "2027-01-03"),
    ("29 feb", "2024-02-29", "2028-02-29", "2028-02-29"), ("friday", "2026-11-06", "2026-11-13", "2026-11-06"),
    ("on Friday", "2026-11-06", "2026-11-13", "2026-11-06"), ("saturday", "2026-11-07", "2026-11-14", "2026-11-07"),
    ("sun", "2026-11-01", "2026-11-08", "2026-11-08"), ("tue", "2026-11-03", "2026-11-10", "2026-11-10"),
    ("wed", "2026-11-04", "2026-11-11", "2026-11-04"), ("Thurs.", "2026-11-05", "2026-11-12", "2026-11-05"),
    ("mon", "2026-11-02", "2026-11-09", "2026-11-09"),
  ])
  func `what leaves something open follows the prompt's direction`(
    text: String, past: String, future: String, any: String
  ) throws {
    #expect(try read(text, .past) == past)
    #expect(try read(text, .future) == future)
    #expect(try read(text, .any) == any)
  }

  @Test(arguments: Weekday.allCases)
  func `a weekday read on any day of the week is that weekday on the right side`(weekday: Weekday) throws {
    for offset in 0..<7 {
      let today = try day("2026-11-02") + offset
      let past = try Day.read(weekday.name, today: today, direction: .past)
      let future = try Day.read(weekday.shortName, today: today, direction: .future)
      #expect(past.weekday == weekday && (-6...0).contains(past - today))
      #expect(future.weekday == weekday && (1...7).contains(future - today))
    }
  }

  @Test func `of two days equally near the one to come is taken`() throws {
    // 1 June lies 183 days before 1 December 2023 and 183 days after it, over 29 February 2024.
    #expect(try Day.read("1 jun", today: day("2023-12-01"), direction: .any).iso == "2024-06-01")
  }

  @Test func `a leap day is found eight years away`() throws {
    #expect(try Day.read("29 feb", today: day("2103-06-01"), direction: .past).iso == "2096-02-29")
    #expect(try Day.read("29 feb", today: day("2097-01-01"), direction: .future).iso == "2104-02-29")
  }
}
