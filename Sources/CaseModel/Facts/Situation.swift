/// What is happening: why a second opinion is sought. Several may hold at once. The raw value is what is stored and typed.
package enum Situation: String, Coded {
  case surgery
  case cancer
  case unclearDiagnosis = "unclear-diagnosis"
  case treatmentNotWorking = "treatment-not-working"
  case lackOfTrust = "lack-of-trust"
  /// A child's care; added by itself when the case is for one's child.
  case child
  case other

  /// What people read and choose from.
  package var words: String {
    switch self {
    case .surgery: "an operation was advised, or waiting instead"
    case .cancer: "cancer, or perhaps"
    case .unclearDiagnosis: "nobody knows what is wrong"
    case .treatmentNotWorking: "treatment isn't helping"
    case .lackOfTrust: "unsure about the doctor or the plan"
    case .child: "a child's care"
    case .other: "other"
    }
  }

  /// What `start` offers, in its order: all but `child`, which follows from whom the case is for.
  package static let choices: [Situation] = [
    .surgery, .cancer, .unclearDiagnosis, .treatmentNotWorking, .lackOfTrust, .other,
  ]
}
