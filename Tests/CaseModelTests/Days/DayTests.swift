import CaseModel
import Foundation
import Testing

struct DayTests {
  /// 1 January 1900 to 31 December 2200, told by an independent calendar.
  @Test func `every day from 1900 to 2200 agrees with Foundation's calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let first = try day("1900-01-01").number
    let last = try day("2200-12-31").number
    #expect(last - first + 1 == 109_938)
    for number in first...last {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let day = Day(number: number)
      let agrees =
        day.year == parts.year && day.month == parts.month && day.day == parts.day
        && day.weekday.rawValue % 7 + 1 == parts.weekday
        && Day(year: day.year, month: day.month, day: day.day) == day && Day(day.iso) == day
      if !agrees {
        Issue.record("day \(number): \(day) \(day.weekday), not \(parts)")
        return
      }
    }
  }

  /// Not beyond a year back: there the calendar itself is off by a day around leap days.
  @Test func `months and years agree with Foundation's calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let first = try day("2019-12-15").number
    for number in first..<(first + 1_900) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      for months in [-12, -1, 0, 1, 2, 3, 11, 12, 13, 48] {
        let moved = try #require(calendar.date(byAdding: .month, value: months, to: date))
        let expected = Day(number: Int(moved.timeIntervalSince1970) / 86_400)
        #expect(Day(number: number).adding(months: months) == expected, "\(Day(number: number)) and \(months) months")
      }
    }
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32",
    "1899-12-31", "2201-01-01", "26-12-01", "2026-12-1", "2026/12/01", " 2026-12-01", "2026-12-01 ", "2026-12-01T", "",
    "2026-1²-01", "２026-12-01", "+026-12-01", "2026--1-01",
  ])
  func `a text that is not exactly an existing day is no day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "1900-01-01", "2200-12-31", "2026-12-01"])
  func `a day is written as it is read`(text: String) throws {
    #expect(try day(text).iso == text)
    #expect("\(try day(text))" == text)
  }

  @Test func `1 January 1970 is day nought`() throws {
    #expect(try day("1970-01-01").number == 0)
    #expect(try day("1969-12-31").number == -1)
    #expect(Day(number: -25_567).iso == "1900-01-01")
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-10-31", 1, "2026-11-30"),
    ("2026-12-31", 2, "2027-02-28"), ("2026-10-14", 3, "2027-01-14"), ("2027-01-14", -1, "2026-12-14"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -13, "2024-12-15"),
    ("2020-03-29", -25, "2018-02-28"), ("2022-03-29", -25, "2020-02-29"), ("2026-05-05", 0, "2026-05-05"),
  ])
  func `months later is the same day of the month or its last`(from: String, months: Int, to: String) throws {
    #expect(try day(from).adding(months: months).iso == to)
  }

  @Test(arguments: [("2019-05-04", 18, "2037-05-04"), ("2024-02-29", 1, "2025-02-28"), ("2024-02-29", 4, "2028-02-29")])
  func `years later is the same day or 28 February`(from: String, years: Int, to: String) throws {
    #expect(try day(from).adding(years: years).iso == to)
  }

  @Test func `days are counted across months, leap days and years`() throws {
    #expect(try day("2026-12-31") + 1 == day("2027-01-01"))
    #expect(try day("2024-02-28") + 1 == day("2024-02-29"))
    #expect(try day("2026-03-01") - 1 == day("2026-02-28"))
    #expect(try day("2026-12-16") - day("2026-12-10") == 6)
    #expect(try day("2026-12-10") - day("2026-12-16") == -6)
    #expect(try day("2026-12-10") < day("2026-12-16"))
  }

  @Test(arguments: [
    ("2026-10-30", "2026-10-30"), ("2026-10-31", "2026-11-02"), ("2026-11-01", "2026-11-02"),
    ("2026-11-02", "2026-11-02"),
  ])
  func `the next weekday leaves out Saturday and Sunday`(from: String, to: String) throws {
    #expect(try day(from).nextWeekday.iso == to)
    #expect(try day(from).isWeekend == (from != to))
  }

  @Test(arguments: [
    (0, "today"), (1, "tomorrow"), (-1, "yesterday"), (2, "in 2 days"), (8, "in 8 days"), (-2, "2 days ago"),
    (-8, "8 days ago"), (730, "in 730 days"), (731, "in 2 years"), (-2760, "7 years ago"), (-1095, "2 years ago"),
  ])
  func `distance is said in words`(days: Int, words: String) throws {
    let today = try day("2026-11-07")
    #expect((today + days).distance(from: today) == words)
  }

  @Test func `a day is said back with weekday and distance`() throws {
    let told = try day("2026-10-30")
    #expect(told.words == "Fri 30 Oct 2026")
    #expect(told.echo(today: told + 8) == "Fri 30 Oct 2026, 8 days ago")
    #expect(try day("2027-02-01").words == "Mon 1 Feb 2027")
  }
}
