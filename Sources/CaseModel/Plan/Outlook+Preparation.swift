/// What is left to prepare: rule 12.
extension Outlook {
  /// Rule 12: the insurer's promise is late, who pays is not settled, the doctor is not looked up, or nothing is
  /// written down to ask.
  var preparationIsMissing: NextAction? {
    promiseIsLate ?? payingIsOpen ?? doctorIsNotLookedUp ?? questionsAreMissing
  }

  private var promiseIsLate: NextAction? {
    guard !insurerRests else { return nil }
    let late = reminders.items.first { $0.kind == .promise && $0.due.state == .overdue }
    return late.map { reminder in
      NextAction(
        rule: 12, reference: reminder.reference,
        because: reminder.what, what: insurerCall.sentence("It was promised. When will it come?", time),
        note: insurerCall.note,
        action: reminder.action, otherwise: "Nobody answered? casebook insurance note add \(words.inCase)",
        callDay: time.later, day: reminder.due.day)
    }
  }

  private var payingIsOpen: NextAction? {
    let open = InsuranceTopics(picture).open
    guard !open.isEmpty, !isNotNeeded(.insurance), !insurerRests else { return nil }
    let left = "Not known yet: \(PlanWords.listed(open.map(\.words)))."
    return NextAction(
      rule: 12, reference: picture.policies.first?.reference.any ?? picture.file.reference.any,
      because: left, what: askingWhoPays.what, note: askingWhoPays.note, action: "casebook insurance \(words.inCase)",
      otherwise: "Nobody answered? casebook insurance note add \(words.inCase)", callDay: time.later)
  }

  /// Whom to ask about the money: the insurer; without one the office that sends or sees the person.
  private var askingWhoPays: (what: String, note: String?) {
    let payers = Set(picture.policies.map(\.payer))
    let office = (soughtVisit?.consultation ?? picture.roundDoctors.first).map { call($0.doctor) }
    if payers == [.nhs] {
      let general = OfficeCall(name: "the family doctor's practice", phone: nil, noting: nil)
      let question = "Will you refer \(picture.subject.spokenObject) for a \(words.opinion)? To whom?"
      return (general.sentence(question, time), nil)
    }
    if payers == [.nobody], let office {
      return (office.sentence("What is the full price, in writing?", time), office.note)
    }
    let asking = insurerCall.sentence("Do you pay for a \(words.opinion) for \(picture.subject.spokenObject)?", time)
    return ((payers.isEmpty ? "Is there insurance? " : "") + "\(asking) Ten minutes.", insurerCall.note)
  }

  private var doctorIsNotLookedUp: NextAction? {
    let step = ReferralsProgress(picture: picture)
    guard !step.isDone, !isNotNeeded(.referrals), let doctor = step.chosen.first ?? soughtVisit?.consultation,
      !picture.credentialChecks.contains(where: { $0.doctor == doctor.doctor })
    else { return nil }
    let place = CredentialSource.known(in: picture.file.jurisdiction).first.map { " Where: \($0.name)." } ?? ""
    return NextAction(
      rule: 12, reference: doctor.doctor.any,
      because: "\(words.name(doctor.doctor)) is not looked up yet.",
      what: "Look the doctor up: five minutes.\(place)",
      action: "casebook credential add --doctor \(doctor.doctor)")
  }

  private var questionsAreMissing: NextAction? {
    guard picture.questions.isEmpty else { return nil }
    return NextAction(
      rule: 12, reference: picture.file.reference.any,
      because: "No questions are written down yet.",
      what: "Write down the question that troubles you most. At a visit it is easily forgotten.",
      action: "casebook question add \(words.inCase)")
  }
}
