/// Why two opinions differ on a topic, as the person says.
package enum DifferenceCause: String, Coded {
  case differentData = "different-data"
  case differentReading = "different-reading"
  case differentValues = "different-values"
  case differentExperience = "different-experience"
  case notFinished = "not-finished"

  package var words: String {
    switch self {
    case .differentData: "saw different tests"
    case .differentReading: "read the same tests differently"
    case .differentValues: "weigh things differently"
    case .differentExperience: "have other experience or options"
    case .notFinished: "one isn't finished"
    }
  }
}
