import CaseModel

extension DueDay {
  /// For people: `OVERDUE 12 days`, `DUE today`, `DUE 3 days ago`, `in 5 days`.
  func sign(asOf: Day) -> String {
    let days = abs(day - asOf)
    let words = days == 1 ? "1 day" : "\(days) days"
    switch state {
    case .overdue: return "OVERDUE \(words)"
    case .due: return day == asOf ? "DUE today" : "DUE \(words) ago"
    case .upcoming: return day.distance(from: asOf)
    }
  }

  /// The same with the day and what it rests on: `OVERDUE 1 day, promised for 27 Nov 2026`.
  func words(asOf: Day) -> String {
    "\(sign(asOf: asOf)), \(basis.words) \(day.shortWords)\(estimated ? " (an estimate)" : "")"
  }
}
