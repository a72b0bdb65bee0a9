/// The part a doctor has in one case.
package enum ConsultationRole: String, Coded {
  case first
  case second
  case third
  case fourth
  case fifth
  case treating
  case referring
  case candidate

  package var words: String {
    switch self {
    case .first: "first doctor"
    case .second: "second opinion"
    case .third: "third opinion"
    case .fourth: "fourth opinion"
    case .fifth: "fifth opinion"
    case .treating: "treats now"
    case .referring: "sent us on"
    case .candidate: "doctor to ask"
    }
  }
}
