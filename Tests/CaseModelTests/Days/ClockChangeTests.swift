import CaseModel
import Foundation
import Testing

/// Local times that a change of the clocks skips or repeats.
@Suite struct ClockChangeTests {
  @Test(
    arguments: [
      ("2027-03-28 01:30", "Europe/London", .skipped),
      ("2027-03-28 00:59", "Europe/London", nil),
      ("2027-03-28 02:00", "Europe/London", nil),
      ("2026-10-25 01:30", "Europe/London", .repeated),
      ("2026-10-25 02:00", "Europe/London", nil),
      ("2027-03-14 02:30", "America/New_York", .skipped),
      ("2026-11-01 01:00", "America/New_York", .repeated),
      ("2026-12-10 09:30", "America/New_York", nil),
      ("2026-12-10 09:30", "UTC", nil),
      ("2027-04-04 01:45", "Australia/Lord_Howe", .repeated),
    ] as [(String, String, ClockChange?)])
  func `a time is skipped, repeated, or comes once`(iso: String, zone: String, change: ClockChange?) throws {
    let time = try #require(WallTime(iso))
    let zone = try #require(TimeZone(identifier: zone))
    #expect(time.clockChange(in: zone) == change)
  }
}
