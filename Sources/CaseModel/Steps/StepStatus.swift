/// One step of the round that is under way: how far it is, and what it still needs.
package struct StepStatus: Hashable, Sendable {
  package let step: Step
  package let state: StepState
  /// What is missing, a plain sentence each; empty where the step is done or not needed.
  package let missing: [String]
  /// Why the person said that it is not needed.
  package let skippedBecause: String?
}

extension CasePicture {
  /// The five steps of the round that is under way, in their order. The day that counts as today decides only whether
  /// the planned treatment is still ahead.
  package func steps(asOf: Day) -> [StepStatus] {
    Step.allCases.map { status(of: $0, asOf: asOf) }
  }

  /// How far one step is.
  package func status(of step: Step, asOf: Day) -> StepStatus {
    if let skip = stepSkips.first(where: { $0.round == round && $0.step == step }) {
      return StepStatus(step: step, state: .notNeeded, missing: [], skippedBecause: skip.reason)
    }
    let progress: any StepProgress =
      switch step {
      case .act: ActProgress(picture: self, asOf: asOf)
      case .referrals: ReferralsProgress(picture: self)
      case .insurance: InsuranceProgress(picture: self)
      case .records: RecordsProgress(picture: self)
      case .evaluate: EvaluateProgress(picture: self)
      }
    let state: StepState = progress.isDone ? .done : progress.isStarted ? .started : .toDo
    return StepStatus(
      step: step, state: state, missing: state == .done ? [] : progress.missing, skippedBecause: nil)
  }
}
