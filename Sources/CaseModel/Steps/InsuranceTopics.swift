/// What is known of who pays, in the round that is under way.
package struct InsuranceTopics: Sendable {
  let picture: CasePicture

  /// What is known in this case.
  package init(_ picture: CasePicture) {
    self.picture = picture
  }

  /// How far one of the five is.
  package func state(of slot: InsuranceSlot) -> InsuranceSlotState {
    if isAnswered(slot) { return .answered }
    if let skip = picture.insuranceSkips.first(where: { slot.topics.contains($0.topic) && counts($0.round, slot) }) {
      return .setAside(reason: skip.reason)
    }
    return doesNotApply(slot) ? .setAside(reason: "does not apply to this payer") : .open
  }

  /// What is neither answered nor set aside, in the order of asking.
  package var open: [InsuranceSlot] { InsuranceSlot.allCases.filter { state(of: $0) == .open } }

  private func isAnswered(_ slot: InsuranceSlot) -> Bool {
    let isNoted = picture.insuranceNotes.contains { note in
      !slot.topics.isDisjoint(with: note.topics) && counts(note.round, slot) && isAboutThisRound(note, slot)
    }
    return isNoted || (slot == .network && picture.roundDoctors.contains { $0.inNetwork != .unknown })
  }

  private func counts(_ round: Int, _ slot: InsuranceSlot) -> Bool {
    slot.carriesOver || round == picture.round
  }

  /// An answer that names a doctor is about that doctor alone, where doctors make a difference.
  private func isAboutThisRound(_ note: Saved<InsuranceNote>, _ slot: InsuranceSlot) -> Bool {
    guard slot == .network || slot == .referral, let doctor = note.doctor else { return true }
    return picture.isOfRound(doctor)
  }

  /// With several payers a thing is set aside only where it applies to none of them.
  private func doesNotApply(_ slot: InsuranceSlot) -> Bool {
    guard !picture.policies.isEmpty else { return false }
    return picture.policies.allSatisfy { policy in
      slot.topics.isSubset(of: policy.facts.notAsked(in: picture.file.jurisdiction))
    }
  }
}

extension InsurancePolicy {
  /// The script of questions for this payer in that country.
  package func scriptPayer(in jurisdiction: Jurisdiction) -> CallScript.Payer {
    switch payer {
    case .insurance, .other: jurisdiction == .uk ? .ukPrivate : .insurance
    case .medicare: isAdvantage ? .medicareAdvantage : .medicareOriginal
    case .nhs: .nhs
    case .nobody: .nobody
    }
  }

  private var isAdvantage: Bool { NameMatch.folded(plan ?? "").contains("advantage") }

  func notAsked(in jurisdiction: Jurisdiction) -> Set<InsuranceTopic> {
    CallScript(
      payer: scriptPayer(in: jurisdiction), subject: Subject(relation: .oneself), jurisdiction: jurisdiction,
      treatmentDay: nil
    ).setAside
  }
}
