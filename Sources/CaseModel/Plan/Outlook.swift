/// What the rules of the next action look at: one case on one day, with what follows from it worked out once.
package struct Outlook: Sendable {
  package let picture: CasePicture
  package let time: CallTime
  /// Everything that has a date, the overdue first, however far ahead.
  package let reminders: Reminders
  /// The visit that this round is about, while none was held; nil where there is no day for one.
  package let soughtVisit: SoughtVisit?

  /// The outlook of a case.
  ///
  /// - Parameters:
  ///   - picture: everything recorded of the case.
  ///   - time: the day that counts as today, and the time where it is the real one.
  package init(_ picture: CasePicture, _ time: CallTime) {
    let lifetime = 200 * 366
    self.init(picture, time, reminders: Reminders(of: [picture], asOf: time.today, days: lifetime))
  }

  /// The outlook that goes with reminders worked out already, which may look less far ahead.
  init(_ picture: CasePicture, _ time: CallTime, reminders: Reminders) {
    self.picture = picture
    self.time = time
    self.reminders = reminders
    soughtVisit = picture.soughtVisit(asOf: time.today)
  }

  var today: Day { time.today }

  /// The planned start of the treatment, while it lies ahead.
  package var treatmentDay: Day? { picture.treatmentAhead(asOf: today) }

  /// Until when it is safe to wait, as a doctor said; it no longer counts once the treatment has begun.
  package var safeDay: Day? { hasBegun ? nil : picture.file.safeBy }

  package var hasBegun: Bool { picture.file.treatmentStart == .begun }

  /// Whether this round's doctor was seen, or has given an opinion from the papers.
  package var isHeld: Bool { picture.isHeld }

  /// Whether a decision other than `undecided` stands in this round.
  package var isDecided: Bool { picture.standingDecision != nil }

  func isNotNeeded(_ step: Step) -> Bool {
    picture.stepSkips.contains { $0.round == picture.round && $0.step == step }
  }

  var words: PlanWords { PlanWords(picture: picture, today: today) }
}
