/// When no other rule matches: rule 15.
extension Outlook {
  /// The next thing that has a date and does not rest; else what is not known.
  var nextDated: NextAction {
    let reminder = reminders.items.first { !rests($0) }
    if let treatmentDay, reminder.map({ treatmentDay < $0.due.day }) ?? true { return treatmentIsNext(treatmentDay) }
    guard let reminder else { return nothingDated }
    return NextAction(
      rule: 15, reference: reminder.reference, because: "", what: "Next: \(reminder.what)", action: reminder.action,
      day: reminder.due.day)
  }

  private func rests(_ reminder: Reminder) -> Bool {
    switch reminder.kind {
    case .request, .confirmation:
      picture.requests.first(with: reminder.reference).map { rests($0) } ?? false
    case .promise: insurerRests
    case .appointment, .cancelBy, .treatment, .task, .visit, .materialToReturn: false
    }
  }

  /// The treatment itself; after a decision both offices have to know what becomes of it.
  private func treatmentIsNext(_ day: Day) -> NextAction {
    let next = "Next: \(words.treatment), planned for \(words.day(day)), \(day.distance(from: today))."
    return NextAction(
      rule: 15, reference: picture.file.reference.any, because: "",
      what: isUnsettled ? "\(next) Tell both offices what you decided, and ask what it means for that day." : next,
      action: "casebook case edit \(picture.file.reference)", day: day)
  }

  /// The decision leaves open what becomes of the treatment: all but going back to the first doctor does.
  private var isUnsettled: Bool { picture.standingDecision.map { $0.choice != .returnToFirst } ?? false }

  private var nothingDated: NextAction {
    let unknown = unknown.map { PlanWords.uncapitalised($0.hasSuffix(".") ? String($0.dropLast()) : $0) }
    let missing = unknown.isEmpty ? "" : " Not known: \(unknown.joined(separator: "; "))."
    return NextAction(
      rule: 15, reference: picture.file.reference.any, because: "",
      what: "Nothing with a date that Casebook knows of.\(missing)", action: "casebook guide \(words.inCase)",
      otherwise: isDecided ? "All is settled? casebook case close \(picture.file.reference)" : nil)
  }
}
