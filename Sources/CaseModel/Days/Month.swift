/// A month of the year, with its length and its English names.
package enum Month: Int, CaseIterable, Sendable {
  case january = 1
  case february, march, april, may, june, july, august, september, october, november, december

  /// The month of a number that may run past the year: 13 is January, 0 is December.
  init(wrapping number: Int) {
    let index = number - 1 - Int.floorDivided(number - 1, by: 12) * 12
    self = Month.allCases[index]
  }

  /// How many days the month has in that year.
  package func length(in year: Int) -> Int {
    switch self {
    case .february: Month.isLeap(year) ? 29 : 28
    case .april, .june, .september, .november: 30
    default: 31
    }
  }

  /// The whole name: `October`.
  package var name: String {
    switch self {
    case .january: "January"
    case .february: "February"
    case .march: "March"
    case .april: "April"
    case .may: "May"
    case .june: "June"
    case .july: "July"
    case .august: "August"
    case .september: "September"
    case .october: "October"
    case .november: "November"
    case .december: "December"
    }
  }

  /// The first three letters: `Oct`.
  package var shortName: String { String(name.prefix(3)) }

  /// The month called so: its name, or its first three letters or more (`oct`, `sept`); case does not matter.
  package static func named(_ word: some StringProtocol) -> Month? {
    let word = word.lowercased()
    guard word.count >= 3 else { return nil }
    return allCases.first { $0.name.lowercased().hasPrefix(word) }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
