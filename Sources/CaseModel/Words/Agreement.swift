/// How a later opinion stands to an earlier one on a topic, as the person says.
package enum Agreement: String, Coded {
  case agree
  case refined
  case different
  case notAddressed = "not-addressed"

  package var words: String {
    switch self {
    case .agree: "same"
    case .refined: "same, with changes"
    case .different: "different"
    case .notAddressed: "not addressed"
    }
  }
}
