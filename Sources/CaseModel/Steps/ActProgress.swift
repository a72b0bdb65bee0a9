/// Step 1: what was said and advised, and a visit for the further opinion, before the treatment where one is planned.
struct ActProgress: StepProgress {
  let picture: CasePicture
  let asOf: Day

  var isDone: Bool { picture.roundDoctors.contains(where: isInTime) }

  var isStarted: Bool {
    !picture.roundDoctors.isEmpty || (picture.round == 1 && heardSomething)
  }

  var missing: [String] {
    waitingSentences + [visitSentence].compactMap(\.self)
  }

  /// A visit, a place on a list, or something asked for; its day, where known, before the treatment where that is ahead.
  private func isInTime(_ consultation: Saved<Consultation>) -> Bool {
    let state = picture.effectiveState(of: consultation)
    if state == .seen { return true }
    guard hasPlace(consultation, state) else { return false }
    guard let start = picture.treatmentAhead(asOf: asOf), let day = picture.firstDay(with: consultation) else {
      return true
    }
    return day < start
  }

  private func hasPlace(_ consultation: Saved<Consultation>, _ state: ConsultationState) -> Bool {
    state == .waitlisted || !picture.liveAppointments(with: consultation.doctor).isEmpty
  }

  private var heardSomething: Bool {
    let first = picture.firstDoctor?.doctor
    return !picture.diagnoses.isEmpty || picture.visits.contains { $0.doctor == first }
      || picture.opinions.contains { $0.doctor == first }
  }

  private var waitingSentences: [String] {
    guard picture.file.treatmentStart != .begun else { return [] }
    let start = picture.file.treatmentStart == nil ? "Not known yet: when \(picture.treatmentName) starts." : nil
    let wait = picture.file.safeBy == nil ? "Not known yet: how long it is safe to wait." : nil
    return [start, wait].compactMap(\.self)
  }

  private var visitSentence: String? {
    let places = picture.roundDoctors.filter { hasPlace($0, picture.effectiveState(of: $0)) }
    guard !places.isEmpty else { return "No visit for the \(picture.soughtOpinion) yet." }
    return "No visit for the \(picture.soughtOpinion) before \(picture.treatmentName) yet."
  }
}
