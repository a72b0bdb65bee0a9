/// How a date to be reminded of stands to today.
package enum DueState: String, Coded {
  /// A day that was needed, promised, agreed or set by law has passed.
  case overdue
  /// Today, or a day to ask again that has passed.
  case due
  case upcoming

  package var words: String {
    switch self {
    case .overdue: "OVERDUE"
    case .due: "DUE"
    case .upcoming: "COMING"
    }
  }
}
