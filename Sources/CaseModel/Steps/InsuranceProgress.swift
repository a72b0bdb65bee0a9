/// Step 3: who pays, and the five things to know of it.
struct InsuranceProgress: StepProgress {
  let picture: CasePicture

  private var topics: InsuranceTopics { InsuranceTopics(picture) }

  var isDone: Bool { topics.open.isEmpty }

  var isStarted: Bool {
    !picture.policies.isEmpty || picture.insuranceNotes.contains { $0.round == picture.round }
      || picture.insuranceSkips.contains { $0.round == picture.round }
  }

  var missing: [String] {
    let payer = picture.policies.isEmpty ? ["Not known yet: who pays."] : []
    return payer + topics.open.map { "Not known yet: \($0.words)." }
  }
}
