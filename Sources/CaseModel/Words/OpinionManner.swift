/// How an opinion was given.
package enum OpinionManner: String, Coded {
  case visit
  case written
  case telehealth
  case recordReview = "record-review"

  package var words: String {
    switch self {
    case .visit: "at a visit"
    case .written: "in writing"
    case .telehealth: "by video or phone"
    case .recordReview: "from papers only"
    }
  }
}
