import CaseModel
import Terminal

/// What was set aside in one round, or is open again.
struct SkipView: View {
  /// What it is about.
  enum Matter {
    case step(Step)
    case topic(InsuranceTopic)
  }

  let file: Saved<CaseFile>
  let matter: Matter
  /// Why it was set aside; nil where it is open again.
  let reason: String?

  var json: JSON {
    let (key, code) =
      switch matter {
      case .step(let step): ("step", step.rawValue)
      case .topic(let topic): ("topic", topic.rawValue)
      }
    return .object([
      "case": .string(file.reference.description), "round": .int(file.round), key: .string(code),
      "reason": JSON(reason), "skipped": .bool(reason != nil),
    ])
  }

  var page: Page {
    let words =
      switch matter {
      case .step(let step): step.words
      case .topic(let topic): topic.words
      }
    guard let reason else { return [.line("“\(words)” is open again.")] }
    return [.line("“\(words)” is set aside: \(reason)")]
  }
}
