/// What was decided when all opinions were read.
package enum DecisionChoice: String, Coded {
  case stayWithNew = "stay-with-new"
  case returnToFirst = "return-to-first"
  case combine
  case anotherOpinion = "another-opinion"
  case undecided

  package var words: String {
    switch self {
    case .stayWithNew: "stay with the new doctor"
    case .returnToFirst: "go back to the first doctor"
    case .combine: "have both work on one plan"
    case .anotherOpinion: "ask another doctor"
    case .undecided: "not decided yet"
    }
  }
}
