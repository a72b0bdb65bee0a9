/// How a doctor was found: the sources the article names.
package enum FoundVia: String, Coded {
  case originalDoctor = "original-doctor"
  case family
  case friend
  case specialist
  case insurer
  case hospital
  case online
  case other

  package var words: String {
    switch self {
    case .originalDoctor: "the first doctor"
    case .family: "family"
    case .friend: "a friend"
    case .specialist: "another specialist"
    case .insurer: "the insurer"
    case .hospital: "a hospital"
    case .online: "online"
    case .other: "another way"
    }
  }
}
