/// A day of the week; the week begins on Monday.
package enum Weekday: Int, CaseIterable, Comparable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The weekday of a day counted from 1970-01-01, which was a Thursday.
  init(dayNumber: Int) {
    let fromMonday = dayNumber + 3
    self = Weekday.allCases[fromMonday - Int.floorDivided(fromMonday, by: 7) * 7]
  }

  /// The whole name: `Friday`.
  package var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// The first three letters: `Fri`.
  package var shortName: String { String(name.prefix(3)) }

  /// The weekday called so: its name, or its first three letters or more (`fri`, `thurs`); case does not matter.
  package static func named(_ word: some StringProtocol) -> Weekday? {
    let word = word.lowercased()
    guard word.count >= 3 else { return nil }
    return allCases.first { $0.name.lowercased().hasPrefix(word) }
  }

  /// Whether the left one comes earlier in a week that begins on Monday.
  package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
