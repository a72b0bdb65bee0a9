/// Step 2: a doctor for the further opinion, waited for, booked or seen, and looked up.
struct ReferralsProgress: StepProgress {
  let picture: CasePicture

  var isDone: Bool { chosen.contains(where: isLookedUp) }

  var isStarted: Bool { !picture.roundDoctors.isEmpty }

  var missing: [String] {
    guard isStarted else { return ["No doctor to ask yet."] }
    guard let doctor = chosen.first else { return ["None of the doctors to ask has given a place yet."] }
    return ["\(picture.name(of: doctor.doctor)) is not looked up yet."]
  }

  /// This round's doctors with whom there is a place, in the order of their references.
  var chosen: [Saved<Consultation>] {
    picture.roundDoctors.filter { consultation in
      switch picture.effectiveState(of: consultation) {
      case .waitlisted, .booked, .seen: true
      case .suggested, .called, .declined: false
      }
    }
  }

  private func isLookedUp(_ consultation: Saved<Consultation>) -> Bool {
    picture.credentialChecks.contains { $0.doctor == consultation.doctor }
  }
}
