import CaseModel
import Testing

/// Today is Saturday 7 November 2026. Every message whole, so that a changed word is seen.
struct DayProblemTests {
  @Test(arguments: [
    ("03/04/2026", "“03/04/2026” can be read as 3 Apr 2026 or 4 Mar 2026. Type 2026-04-03 or 2026-03-04."),
    ("3.4.2026", "“3.4.2026” can be read as 3 Apr 2026 or 4 Mar 2026. Type 2026-04-03 or 2026-03-04."),
    ("3-4-26", "“3-4-26” can be read as 3 Apr 2026 or 4 Mar 2026. Type 2026-04-03 or 2026-03-04."),
    ("3/4/46", "“3/4/46” can be read as 3 Apr 2046 or 4 Mar 2046. Type 2046-04-03 or 2046-03-04."),
    ("3/4/47", "“3/4/47” can be read as 3 Apr 1947 or 4 Mar 1947. Type 1947-04-03 or 1947-03-04."),
    ("3/4", "“3/4” can be read as 3 Apr 2026 or 4 Mar 2026. Type 2026-04-03 or 2026-03-04."),
    (
      "25/12/2026",
      "“25/12/2026” is only numbers, and countries write day and month in different order. For 25 Dec 2026 type 2026-12-25."
    ),
    (
      "12/25/2026",
      "“12/25/2026” is only numbers, and countries write day and month in different order. For 25 Dec 2026 type 2026-12-25."
    ),
    (
      "3/3/2026",
      "“3/3/2026” is only numbers, and countries write day and month in different order. For 3 Mar 2026 type 2026-03-03."
    ),
    ("31 feb", "There is no “31 feb”: February 2026 ends on day 28. Type 2026-02-28 if you mean its last day."),
    (
      "31 feb 2028",
      "There is no “31 feb 2028”: February 2028 ends on day 29. Type 2028-02-29 if you mean its last day."
    ),
    ("2026-02-31", "There is no “2026-02-31”: February 2026 ends on day 28. Type 2026-02-28 if you mean its last day."),
    ("31/02/2026", "There is no “31/02/2026”: February 2026 ends on day 28. Type 2026-02-28 if you mean its last day."),
    ("31 nov", "There is no “31 nov”: November 2025 ends on day 30. Type 2025-11-30 if you mean its last day."),
    ("0 dec", "There is no “0 dec”: December 2025 ends on day 31. Type 2025-12-31 if you mean its last day."),
    (
      "Mon 30 Oct 2026",
      "“Mon 30 Oct 2026” does not fit: 30 Oct 2026 is a Friday. Type 2026-10-30 if the date is right."
    ),
    ("1 dec 3026", outside("1 dec 3026")), ("1899-12-31", outside("1899-12-31")), ("+999999999", outside("+999999999")),
    ("in 999999999 years", outside("in 999999999 years")), ("999999999 weeks ago", outside("999999999 weeks ago")),
    ("", "No day was typed. \(forms)"), ("  \t", "No day was typed. \(forms)"),
    ("soonish", unread("soonish")), ("1. dez", unread("1. dez")), ("december", unread("december")),
    ("dec 2026", unread("dec 2026")), ("friday week", unread("friday week")), ("+1 4", unread("+1 4")),
    ("+9999999999", unread("+9999999999")), ("2026-13-01", unread("2026-13-01")), ("31/31/2026", unread("31/31/2026")),
    ("1 dec 26", unread("1 dec 26")), ("de 1", unread("de 1")), ("fr", unread("fr")), ("in weeks", unread("in weeks")),
    ("14", unread("14")), ("1 dec dec", unread("1 dec dec")), ("🗓️", unread("🗓️")),
  ])
  func `a day that cannot be taken is answered with what to type`(text: String, message: String) throws {
    let today = try day("2026-11-07")
    let found = problem { () throws(DayProblem) in try Day.read(text, today: today, direction: .past) }
    #expect(found?.message == message)
  }

  @Test func `both readings of a day in numbers are handed over, day first`() throws {
    let today = try day("2026-11-07")
    let found = problem { () throws(DayProblem) in try Day.read("03/04/2026", today: today, direction: .past) }
    #expect(found == .ambiguous("03/04/2026", [try day("2026-04-03"), try day("2026-03-04")]))
  }

  @Test func `a pasted page is cut in the message`() throws {
    let today = try day("2026-11-07")
    let page = String(repeating: "x", count: 5_000)
    let found = problem { () throws(DayProblem) in try Day.read(page, today: today, direction: .any) }
    #expect(found?.message == unread(String(repeating: "x", count: 40) + "…"))
  }
}

private let forms = "Type it like 2026-12-01, 1 dec, friday, today, +14 or in 3 weeks."

private func unread(_ text: String) -> String { "“\(text)” is not a day Casebook can read. \(forms)" }

private func outside(_ text: String) -> String {
  "“\(text)” lies outside the years 1900 to 2200. Type the day as year-month-day, like 2026-12-01."
}
