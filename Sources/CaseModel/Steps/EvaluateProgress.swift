/// Step 5: the opinions read side by side, and a decision.
struct EvaluateProgress: StepProgress {
  let picture: CasePicture

  var isDone: Bool { picture.standingDecision != nil }

  var isStarted: Bool {
    !newOpinions.isEmpty || picture.latestDecision != nil || picture.relations.contains(where: isOfRound)
  }

  var missing: [String] {
    (newOpinions.isEmpty ? ["No \(picture.soughtOpinion) written down yet."] : []) + ["Nothing decided yet."]
  }

  private var newOpinions: [Saved<Opinion>] {
    picture.opinions.filter { $0.round == picture.round && picture.isOfRound($0.doctor) }
  }

  private func isOfRound(_ relation: Saved<Relation>) -> Bool {
    picture.opinions.first { $0.reference == relation.opinion }?.round == picture.round
  }
}
