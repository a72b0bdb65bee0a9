import CaseModel
import Testing

/// Every day here is written out by hand, none worked out.
struct BankHolidaysTests {
  @Test(arguments: [
    (2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
    (2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
    (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
    (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
    (2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
    (2029, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"),
    (2030, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"),
  ])
  func `every year has its eight days`(year: Int, days: String) {
    #expect(BankHolidays.byRule(in: year).map { $0.iso.dropFirst(5) }.joined(separator: " ") == days)
  }

  @Test(arguments: [
    (2021, "2021-12-27", "2021-12-28"), (2022, "2022-12-26", "2022-12-27"), (2020, "2020-12-25", "2020-12-28"),
    (2023, "2023-12-25", "2023-12-26"),
  ])
  func `Christmas on a weekend is made up for`(year: Int, first: String, second: String) {
    #expect(BankHolidays.byRule(in: year).suffix(2).map(\.iso) == [first, second])
  }

  @Test(arguments: [(2022, "2022-01-03"), (2023, "2023-01-02"), (2021, "2021-01-01")])
  func `New Year on a weekend is made up for`(year: Int, day: String) {
    #expect(BankHolidays.byRule(in: year).first?.iso == day)
  }

  @Test(arguments: [
    "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20",
    "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19",
  ])
  func `Easter is a known Sunday`(easter: String) throws {
    let sunday = try day(easter)
    #expect(BankHolidays.easterSunday(in: sunday.year) == sunday)
  }

  @Test func `Easter is a Sunday from 22 March to 25 April in every year`() throws {
    for year in 1900...2200 {
      let easter = BankHolidays.easterSunday(in: year)
      #expect(easter.weekday == .sunday)
      #expect(try (day("\(year)-03-22")...day("\(year)-04-25")).contains(easter), "\(easter)")
    }
  }

  @Test(arguments: [
    ("2026-11-14", "2026-11-16"), ("2026-11-16", "2026-11-16"), ("2026-12-25", "2026-12-29"),
    ("2026-04-03", "2026-04-07"),
    ("2027-12-25", "2027-12-29"), ("2028-01-01", "2028-01-04"), ("2026-08-29", "2026-09-01"),
  ])
  func `the next working day passes over weekends and holidays`(from: String, to: String) throws {
    #expect(try BankHolidays().workingDay(from: day(from)).iso == to)
  }

  @Test func `a day for one year only can be added, and one moved away`() throws {
    let coronation = try day("2023-05-08")
    let jubilee = BankHolidays(added: [try day("2022-06-02"), try day("2022-06-03")], removed: [try day("2022-05-30")])
    #expect(!BankHolidays().contains(coronation))
    #expect(BankHolidays(added: [coronation]).contains(coronation))
    #expect(try !jubilee.contains(day("2022-05-30")) && jubilee.contains(day("2022-06-03")))
    #expect(try jubilee.workingDay(from: day("2022-06-02")).iso == "2022-06-06")
  }
}
