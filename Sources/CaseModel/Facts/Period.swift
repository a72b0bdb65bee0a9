/// A stretch of time as laws give it.
package enum Period: Hashable, Sendable {
  /// Calendar days.
  case days(Int)
  /// Calendar months: the same day of the month, or that month's last day.
  case months(Int)

  /// The last day of the period that begins to run on `day`, which is not counted itself.
  package func end(from day: Day) -> Day {
    switch self {
    case .days(let count): day + count
    case .months(let count): day.adding(months: count)
    }
  }

  /// `30 days`, `one month`, `three months`.
  package var words: String {
    switch self {
    case .days(let count): "\(count) days"
    case .months(1): "one month"
    case .months(3): "three months"
    case .months(let count): "\(count) months"
    }
  }
}
