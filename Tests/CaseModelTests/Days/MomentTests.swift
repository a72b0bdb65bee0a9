import CaseModel
import Foundation
import Testing

struct MomentTests {
  @Test(arguments: [
    (0.0, "UTC", "1970-01-01 00:00"), (-1.0, "UTC", "1969-12-31 23:59"), (-0.5, "UTC", "1969-12-31 23:59"),
    (1_793_512_799.9, "America/New_York", "2026-11-01 01:59"),  // the second before the clocks go back
    (1_793_512_800, "America/New_York", "2026-11-01 01:00"),
    (1_774_745_999, "Europe/London", "2026-03-29 00:59"), (1_774_746_000, "Europe/London", "2026-03-29 02:00"),
    (1_798_761_600, "Pacific/Kiritimati", "2027-01-01 14:00"), (1_798_761_600, "Asia/Kolkata", "2027-01-01 05:30"),
    (1_798_761_600, "America/Los_Angeles", "2026-12-31 16:00"),
  ])
  func `today and now are what clocks in the zone show`(seconds: Double, zone: String, expected: String) throws {
    let timeZone = try #require(TimeZone(identifier: zone))
    let moment = Moment.at(Date(timeIntervalSince1970: seconds), in: timeZone)
    #expect(moment.wallTime.iso == expected)
    #expect(moment.timeZone == timeZone)
  }

  @Test func `another day as today keeps the time and the zone`() throws {
    let timeZone = try #require(TimeZone(identifier: "Europe/London"))
    let moment = Moment.at(Date(timeIntervalSince1970: 0), in: timeZone)
    let other = moment.asOf(try day("2026-12-20"))
    #expect(other == Moment(today: try day("2026-12-20"), now: moment.now, timeZone: timeZone))
  }
}
