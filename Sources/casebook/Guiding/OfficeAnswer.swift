import Terminal

/// What a doctor's office can say when one asks for a visit.
enum OfficeAnswer: String, CaseIterable {
  case booked
  case waitlisted
  case offered
  case silent
  case later

  private var words: String {
    switch self {
    case .booked: "a day and time"
    case .waitlisted: "a place on the waiting list"
    case .offered: "a first free day; I have not taken it yet"
    case .silent: "nobody answered"
    case .later: "I will call later"
    }
  }

  /// All of them, to choose from.
  static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.words) } }
}
