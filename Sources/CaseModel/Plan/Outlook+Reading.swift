/// After the visit: rule 13.
extension Outlook {
  /// Rule 13: the visit was held, and its opinion is not written down; else nothing is decided yet.
  var opinionsAreToBeRead: NextAction? {
    guard isHeld, !isNotNeeded(.evaluate) else { return nil }
    if let doctor = picture.unwrittenDoctor { return writingDown(doctor) }
    return NextAction(
      rule: 13, reference: picture.file.reference.any,
      because: "Nothing is decided yet.", what: "Read the opinions side by side, and note one thing to ask.",
      action: "casebook compare \(words.inCase)",
      otherwise: "One thing to ask? casebook question add \(words.inCase)")
  }

  private func writingDown(_ doctor: Saved<Consultation>) -> NextAction {
    let seen = picture.visits.last { $0.doctor == doctor.doctor && $0.round == picture.round }
    let when = seen.map { " on \(words.day($0.visitedOn))" } ?? ""
    let name = words.name(doctor.doctor)
    return NextAction(
      rule: 13, reference: seen?.reference.any ?? doctor.reference.any,
      because: "You saw \(name)\(when).",
      what: "Write down what \(name) thinks: what it is, how sure, what is advised, "
        + "and what waiting would mean.",
      action: "casebook opinion add --doctor \(doctor.doctor) \(words.inCase)", day: seen?.visitedOn)
  }
}
