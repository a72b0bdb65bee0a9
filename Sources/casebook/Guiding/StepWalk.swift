import CaseModel

/// One step as it is walked with a person: says what is known, and asks only for what is missing.
protocol StepWalk {
  var desk: GuideDesk { get }
  /// What is known, a line each.
  func known(_ picture: CasePicture) throws -> [String]
  /// Asks for what is missing, and keeps it.
  func walk() throws
}

extension Step {
  /// The walk of this step.
  func walk(at desk: GuideDesk) -> any StepWalk {
    switch self {
    case .act: ActWalk(desk: desk)
    case .referrals: ReferralsWalk(desk: desk)
    case .insurance: InsuranceWalk(desk: desk)
    case .records: RecordsWalk(desk: desk)
    case .evaluate: EvaluateWalk(desk: desk)
    }
  }
}
