import Foundation
import TestSupport
import Testing

extension Durability {
  /// R20: today is the day it is where the person is, whatever the clock and the calendar do there.
  @Suite struct ClockTests {
    /// Moments at the edges of days, by the clock of each place, with the day after.
    static let moments = [
      "2026-03-08 01:59:59", "2026-03-08 03:00:00", "2026-03-29 00:59:59", "2026-10-25 01:30:00", "2026-11-01 01:30:00",
      "2026-11-04 00:00:00", "2026-11-04 23:59:59", "2026-12-31 23:59:59", "2027-01-01 00:00:00", "2028-02-28 23:59:59",
      "2028-02-29 00:00:00", "2028-02-29 23:59:59", "2028-03-01 00:00:00", "2037-06-15 12:00:00", "2040-02-29 12:00:00",
    ]
    static let zones = [
      "UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns", "America/New_York", "Europe/London",
      "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Chatham",
    ]

    @Test(.needs(.faketime), arguments: zones) func `today is the day of the place`(zone: String) throws {
      let home = try Home(timeZone: zone)
      let faketime = try OutsideClient.faketime.required()
      for moment in Self.moments {
        let clock = try home.shell("\(faketime) -f '\(moment)' date '+%F %T'").out
        #expect(clock == moment + "\n", "the clock itself is moved")
        let remind = try home.shell("\(faketime) -f '\(moment)' \"\(Program.path)\" remind --json")
        #expect(remind.code == 0, "\(remind.err)")
        #expect(remind.out.contains("\"asOf\": \"\(moment.prefix(10))\""), "\(zone) \(moment): \(remind.out)")
      }
    }

    @Test(
      .needs(.faketime),
      arguments: [
        ("2028-02-28 23:59:59", "tomorrow", "2028-02-29"), ("2028-02-29 12:00:00", "+1", "2028-03-01"),
        ("2028-02-29 12:00:00", "in 1 year", "2029-02-28"), ("2026-10-31 23:30:00", "+2", "2026-11-02"),
        ("2026-03-07 23:30:00", "tomorrow", "2026-03-08"), ("2026-12-31 23:59:59", "+1", "2027-01-01"),
      ]) func `days are counted by the calendar, not by hours`(moment: String, words: String, day: String) throws
    {
      let home = try Home()
      try home.open()
      let faketime = try OutsideClient.faketime.required()
      let added = try home.shell(
        "\(faketime) -f '\(moment)' \"\(Program.path)\" task add --text Ring --due '\(words)' --json --no-input")
      #expect(added.out.contains("\"due\": \"\(day)\""), "\(added.out)\(added.err)")
    }
  }
}

extension Home {
  /// Opens one case.
  func open() throws {
    try answer(
      "start", "--person", "Sam Sample", "--relation", "self", "--title", "Knee", "--situation", "surgery", "--doctor",
      "Dr. Example-North", "--specialty", "orthopaedics", "--told-on", "2026-11-02", "--diagnosis", "meniscus tear",
      "--certainty", "likely", "--treatment", "operation", "--treatment-start", "2026-12-16", "--jurisdiction", "us",
      "--as-of", "2026-11-03", "--no-input")
  }
}
