extension Outlook {
  /// What is not known, a sentence each: said, so that silence is never taken for "nothing is due".
  package var unknown: [String] {
    (reminders.unknown + unknownOfPlan).map(\.what)
  }

  /// What the plan does not know, beside the dates that are missing in what is recorded.
  package var unknownOfPlan: [UnknownDate] {
    [
      begun.map { unknown(.treatment, missing: "treatment-start", $0) },
      visitDay.map { unknown(.appointment, missing: "at", $0) },
      standing.map { unknown(.treatment, missing: "treatment-start", $0) },
    ].compactMap(\.self)
  }

  private func unknown(_ kind: ReminderKind, missing: String, _ what: String) -> UnknownDate {
    UnknownDate(
      kind: kind, caseFile: picture.file.reference, reference: picture.file.reference.any, missing: missing, what: what)
  }

  /// The planned day has passed.
  private var begun: String? {
    guard case .planned(let day) = picture.file.treatmentStart, day < today else { return nil }
    return "Whether \(words.treatment), planned for \(words.day(day)), has begun."
  }

  /// Said where no appointment without a day says it already.
  private var visitDay: String? {
    let isSaid = reminders.unknown.contains { $0.kind == .appointment }
    let isUnlogged = picture.unloggedDay(asOf: today) != nil
    guard soughtVisit == nil, !isHeld, !isDecided, !isNotNeeded(.act), !isSaid, !isUnlogged else { return nil }
    return "The day of the \(words.visit)."
  }

  /// What was planned before the decision.
  private var standing: String? {
    guard let decision = picture.standingDecision, decision.choice != .returnToFirst, let treatmentDay else {
      return nil
    }
    return "Whether \(words.treatment), planned for \(words.day(treatmentDay)), stays as planned."
  }
}
