import CaseModel
import Foundation

extension Moment {
  /// Now, by the system's own rules of its time zones: the libraries carry rules of their own, and those may be older
  /// than the law of a country that has just changed its clocks.
  static func system() -> Moment {
    let now = Date()
    var seconds = time_t(now.timeIntervalSince1970.rounded(.down))
    var local = tm()
    tzset()
    guard localtime_r(&seconds, &local) != nil,
      let day = Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday)),
      let time = ClockTime(hour: Int(local.tm_hour), minute: Int(local.tm_min))
    else { return .at(now, in: .current) }
    return Moment(today: day, now: time, timeZone: .current)
  }
}
