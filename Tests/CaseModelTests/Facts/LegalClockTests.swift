import CaseModel
import Testing

struct LegalClockTests {
  /// A request and what is to come of it; days as `2026-12-01`, nil where not known.
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let law: Jurisdiction
    var sent: String?
    var received: String?
    var told: String?
    /// The day, then what is to be said of it.
    let expected: String

    var testDescription: String { name }
  }

  @Test(arguments: stories + periods + extensions)
  func `the legal date is`(example: Example) throws {
    let found = LegalClock(example.law).legalDate(
      sent: try example.sent.map { try day($0) }, received: try example.received.map { try day($0) },
      extensionToldOn: try example.told.map { try day($0) }, isTransfer: false, override: nil)
    #expect(said(found) == example.expected)
  }

  private static let stories = [
    Example(name: "child A", law: .uk, received: "2026-10-14", expected: "2026-11-16"),
    Example(
      name: "child A extended", law: .uk, received: "2026-10-14", told: "2026-11-06", expected: "2027-01-14 extended"),
    Example(name: "child B", law: .uk, sent: "2026-10-30", received: "2026-10-31", expected: "2026-11-30"),
    Example(name: "knee", law: .us, sent: "2026-11-05", received: "2026-11-06", expected: "2026-12-06"),
    Example(name: "knee without receipt", law: .us, sent: "2026-11-05", expected: "2026-12-05 estimated"),
  ]

  private static let periods = [
    Example(name: "US over a leap day", law: .us, received: "2028-02-01", expected: "2028-03-02"),
    Example(name: "US over February", law: .us, received: "2027-02-01", expected: "2027-03-03"),
    Example(name: "US over the year's end", law: .us, received: "2026-12-15", expected: "2027-01-14"),
    Example(name: "US on Christmas stays", law: .us, received: "2026-11-25", expected: "2026-12-25"),
    Example(name: "UK leap day", law: .uk, received: "2028-01-31", expected: "2028-02-29"),
    Example(name: "UK leap day but one", law: .uk, received: "2024-01-29", expected: "2024-02-29"),
    Example(name: "UK Sunday 28 February", law: .uk, received: "2027-01-31", expected: "2027-03-01"),
    Example(name: "UK Christmas to Tuesday", law: .uk, received: "2026-11-25", expected: "2026-12-29"),
    Example(name: "UK New Year's Day", law: .uk, received: "2026-12-01", expected: "2027-01-04"),
    Example(name: "UK Good Friday", law: .uk, received: "2026-03-03", expected: "2026-04-07"),
    Example(name: "UK estimated and rolled", law: .uk, sent: "2026-10-14", expected: "2026-11-16 estimated"),
    Example(name: "EU Saturday stays", law: .eu, received: "2026-10-14", expected: "2026-11-14"),
    Example(name: "EU month's end", law: .eu, received: "2026-10-31", expected: "2026-11-30"),
    Example(name: "EU year's end", law: .eu, received: "2026-12-31", expected: "2027-01-31"),
    Example(name: "Ontario", law: .caOn, received: "2026-11-06", expected: "2026-12-06"),
    Example(name: "Australia", law: .au, received: "2026-11-06", expected: "2026-12-06"),
    Example(name: "another country", law: .other, sent: "2026-11-05", received: "2026-11-06", expected: "none"),
    Example(name: "nothing sent", law: .us, expected: "none"),
  ]

  private static let extensions = [
    Example(
      name: "US told on the last day", law: .us, received: "2026-11-06", told: "2026-12-06",
      expected: "2027-01-05 extended"),
    Example(
      name: "US told a day late", law: .us, received: "2026-11-06", told: "2026-12-07", expected: "2026-12-06 late"),
    Example(
      name: "US estimated", law: .us, sent: "2026-11-05", told: "2026-11-20", expected: "2027-01-04 estimated extended"),
    Example(
      name: "UK told on the rolled day", law: .uk, received: "2026-10-14", told: "2026-11-16",
      expected: "2027-01-14 extended"),
    Example(
      name: "UK told a day late", law: .uk, received: "2026-10-14", told: "2026-11-17", expected: "2026-11-16 late"),
    Example(
      name: "UK extended to a Sunday", law: .uk, received: "2026-10-31", told: "2026-11-06",
      expected: "2027-02-01 extended"),
    Example(
      name: "UK extended to Christmas", law: .uk, received: "2026-09-25", told: "2026-10-01",
      expected: "2026-12-29 extended"),
    Example(
      name: "EU told on the last day", law: .eu, received: "2026-10-14", told: "2026-11-14",
      expected: "2027-01-14 extended"),
    Example(
      name: "EU extended to a Sunday", law: .eu, received: "2026-10-31", told: "2026-11-01",
      expected: "2027-01-31 extended"),
    Example(
      name: "EU to the month's end", law: .eu, received: "2026-11-30", told: "2026-12-01",
      expected: "2027-02-28 extended"),
    Example(
      name: "EU told a day late", law: .eu, received: "2026-10-14", told: "2026-11-15", expected: "2026-11-14 late"),
    Example(name: "Ontario", law: .caOn, received: "2026-11-06", told: "2026-11-30", expected: "2027-01-05 extended"),
    Example(
      name: "Australia knows none", law: .au, received: "2026-11-06", told: "2026-11-10", expected: "2026-12-06"),
    Example(name: "another country", law: .other, received: "2026-11-06", told: "2026-11-10", expected: "none"),
  ]

  @Test(arguments: Jurisdiction.allCases)
  func `an office's own transfer has no legal date`(law: Jurisdiction) throws {
    let sent = try day("2026-11-05")
    #expect(
      LegalClock(law).legalDate(sent: sent, received: sent, extensionToldOn: nil, isTransfer: true, override: nil)
        == nil)
  }

  @Test(arguments: Jurisdiction.allCases)
  func `the day the person set wins over everything`(law: Jurisdiction) throws {
    let own = try day("2026-12-24")
    let expected = LegalDate(day: own, estimated: false, extended: false, lateExtension: false, source: "set by you")
    for isTransfer in [true, false] {
      for sent in [nil, try day("2026-11-05")] {
        let found = LegalClock(law).legalDate(
          sent: sent, received: nil, extensionToldOn: sent, isTransfer: isTransfer, override: own)
        #expect(found == expected)
      }
    }
  }

  @Test func `a holiday handed in moves the date`() throws {
    let clock = LegalClock(.uk, holidays: BankHolidays(added: [try day("2026-11-16")]))
    let found = clock.legalDate(
      sent: nil, received: try day("2026-10-14"), extensionToldOn: nil, isTransfer: false, override: nil)
    #expect(said(found) == "2026-11-17")
  }

  @Test func `every date shows its source, every law its regulator`() throws {
    let received = try day("2026-11-06")
    for law in Jurisdiction.allCases where law != .other {
      let rule = try #require(RecordsLaw.of(law))
      let found = LegalClock(law).legalDate(
        sent: nil, received: received, extensionToldOn: nil, isTransfer: false, override: nil)
      #expect(found?.source == rule.source)
      #expect(rule.jurisdiction == law && !rule.regulator.name.isEmpty && rule.asOf == RecordsLaw.readOn)
    }
    #expect(RecordsLaw.of(.other) == nil)
    #expect(
      RecordsLaw.of(.us)?.regulator.sentence
        == "Complaint: HHS Office for Civil Rights, within 180 days of learning of it.")
    #expect(RecordsLaw.of(.uk)?.regulator.sentence == "Complaint: Information Commissioner's Office (ICO).")
  }

  @Test func `it is asked again after 14, 21 and 30 days, and a contact settles what lies before it`() throws {
    let sent = try day("2026-11-05")
    #expect(ChaseRhythm.days(sent: sent).map(\.iso) == ["2026-11-19", "2026-11-26", "2026-12-05"])
    #expect(ChaseRhythm.next(sent: sent, lastContact: nil)?.iso == "2026-11-19")
    #expect(try ChaseRhythm.next(sent: sent, lastContact: day("2026-11-18"))?.iso == "2026-11-19")
    #expect(try ChaseRhythm.next(sent: sent, lastContact: day("2026-11-19"))?.iso == "2026-11-26")
    #expect(try ChaseRhythm.next(sent: sent, lastContact: day("2026-11-20"))?.iso == "2026-11-26")
    #expect(try ChaseRhythm.next(sent: sent, lastContact: day("2026-12-05")) == nil)
  }

  private func said(_ date: LegalDate?) -> String {
    guard let date else { return "none" }
    let words = [
      date.estimated ? "estimated" : nil, date.extended ? "extended" : nil, date.lateExtension ? "late" : nil,
    ]
    return ([date.day.iso] + words.compactMap { $0 }).joined(separator: " ")
  }
}
