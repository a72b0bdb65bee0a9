/// How the days to the treatment, and those between the visit and the treatment, are said: never only a number.
package struct SlackWords: Sendable {
  let outlook: Outlook

  /// The words for one case on one day.
  package init(_ outlook: Outlook) {
    self.outlook = outlook
  }

  /// One or more whole sentences.
  package var sentences: String {
    [treatment, asking, warning, decision ?? visit].compactMap(\.self).joined(separator: " ")
  }

  private var words: PlanWords { outlook.words }
  private var picture: CasePicture { outlook.picture }

  /// `Operation in 19 days (Thu 26 Nov).`, `Mia's treatment has begun.`
  private var treatment: String {
    let name = PlanWords.capitalised(words.treatment)
    switch picture.file.treatmentStart {
    case nil: return "Not known yet: when \(words.treatment) starts."
    case .nonePlanned: return "No \(picture.treatmentNoun) is planned."
    case .begun: return "\(name) has begun."
    case .planned(let day):
      guard day < outlook.today else {
        let short = picture.subject.relation == .oneself ? picture.treatmentNoun : words.treatment
        return "\(PlanWords.capitalised(short)) \(day.distance(from: outlook.today)) (\(words.day(day)))."
      }
      return "\(name) was planned for \(words.day(day)), \(day.distance(from: outlook.today))."
    }
  }

  /// The day until which it is safe to wait is said only where it has passed or would be passed: it is no time to use.
  private var warning: String? {
    guard !outlook.isDecided, !outlook.isHeld, let safeDay = outlook.safeDay else { return nil }
    if safeDay < outlook.today {
      return "You were told that it is safe to wait until \(words.day(safeDay)): that day has passed."
    }
    if let day = outlook.treatmentDay, day > safeDay {
      return "You were told that it is safe to wait until \(words.day(safeDay))."
    }
    return nil
  }

  private var decision: String? { picture.standingDecision.map { "You decided: \($0.choice.words)." } }

  /// Where the visit stands to the nearer of the treatment and the day until which it is safe to wait.
  private var visit: String? {
    if let seen = held { return seen }
    guard let visit = outlook.soughtVisit else {
      if let day = picture.unloggedDay(asOf: outlook.today) {
        return "\(PlanWords.capitalised(words.visit)) was booked for \(words.day(day)); nothing is written down yet."
      }
      return outlook.isNotNeeded(.act) ? nil : "No \(words.visit) yet."
    }
    let name = visit.appointment == nil ? "First free visit" : PlanWords.capitalised(words.visit)
    let limits = [outlook.treatmentDay, outlook.safeDay].compactMap(\.self)
    guard let limit = limits.min(), limit == outlook.treatmentDay || visit.day >= limit else {
      return "\(name) \(visit.day.distance(from: outlook.today)) (\(words.day(visit.day)))."
    }
    let what = limit == outlook.treatmentDay ? words.treatment : "the last day on which it is safe to wait"
    return "\(name) \(distance(limit - visit.day)) \(what)."
  }

  private func distance(_ slack: Int) -> String {
    switch slack {
    case 0: "on the day of"
    case ..<0: "\((-slack).daysWords) after"
    default: "\(slack.daysWords) before"
    }
  }

  private var held: String? {
    guard let doctor = picture.heldDoctors.last else { return nil }
    let day = picture.visits.last { $0.doctor == doctor.doctor && $0.round == picture.round }?.visitedOn
    guard let day else { return "The \(words.opinion) is here." }
    guard day <= outlook.today else {
      return "\(PlanWords.capitalised(words.visit)) written down for \(words.day(day)), a day still to come. A slip? "
        + "Change it: casebook visit list"
    }
    return "\(PlanWords.capitalised(words.visit)) held on \(words.day(day))."
  }

  /// What is not known is asked for; it is never said that there is time.
  private var asking: String? {
    guard !outlook.isDecided else { return nil }
    let edit = "casebook case edit \(picture.file.reference)"
    switch picture.file.treatmentStart {
    case nil: return "Ask, and note it (\(edit) --treatment-start DAY)."
    case .planned(let day) where day < outlook.today:
      return "Has it begun? Then note it (\(edit) --treatment-start begun)."
    case .nonePlanned where outlook.safeDay == nil:
      return "Not known yet: how long it is safe to wait. Ask the doctor."
    case .planned, .begun, .nonePlanned: return nil
    }
  }
}
