package import Foundation

/// What a change of the clocks does to a local time.
package enum ClockChange: Hashable, Sendable {
  /// The clocks go forward over it: it does not exist on that day.
  case skipped
  /// The clocks go back over it: it comes twice on that day.
  case repeated
}

extension WallTime {
  /// What a change of the clocks in a zone does to this time; nil where it comes just once, as nearly always.
  package func clockChange(in zone: TimeZone) -> ClockChange? {
    let secondsPerDay = 86_400
    let asIfUTC = day.number * secondsPerDay + time.minuteOfDay * 60
    let around = [asIfUTC - secondsPerDay, asIfUTC + secondsPerDay].map {
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval($0)))
    }
    let fitting = Set(around).filter { offset in
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(asIfUTC - offset))) == offset
    }
    switch fitting.count {
    case 0: return .skipped
    case 1: return nil
    default: return .repeated
    }
  }
}
