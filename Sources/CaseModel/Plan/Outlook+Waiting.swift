/// How long it is safe to wait: rules 1 and 8.
extension Outlook {
  /// Rule 1: the day until which it is safe to wait has passed, or the treatment is planned after it.
  var waitIsOver: NextAction? {
    guard let safeDay, !rests(picture.firstDoctor) else { return nil }
    let told = "You were told that it is safe to wait until \(words.day(safeDay))."
    if safeDay < today {
      return waitIsOver("\(told) That day has passed.", "That day has passed. What should \(words.we) do now?")
    }
    guard let treatmentDay, treatmentDay > safeDay else { return nil }
    let planned = words.day(treatmentDay)
    return waitIsOver(
      "\(told) \(PlanWords.capitalised(words.treatment)) is planned for \(planned), "
        + "\((treatmentDay - safeDay).daysWords) later. Keep the date.", "Is \(planned) soon enough?")
  }

  private func waitIsOver(_ fact: String, _ question: String) -> NextAction {
    NextAction(
      rule: 1, reference: picture.file.reference.any, because: fact,
      what: firstCall.sentence(question, time, urgent: true), note: firstCall.note,
      action: "casebook case edit \(picture.file.reference) --safe-by DAY",
      otherwise: nobodyAnswered(picture.firstDoctor), day: safeDay)
  }

  /// Rule 8: nobody knows by when anything has to be done, and nobody was asked.
  var waitIsNotAsked: NextAction? {
    let start = picture.file.treatmentStart
    guard start == nil || start == .nonePlanned, safeDay == nil, !waitWasAsked, !rests(picture.firstDoctor) else {
      return nil
    }
    let back = picture.subject.relation == .oneself ? "me" : "us"
    let call = firstCall.sentence("How long is it safe to wait, and what should bring \(back) back sooner?", time)
    return NextAction(
      rule: 8, reference: picture.firstDoctor?.doctor.any ?? picture.file.reference.any,
      because: "Nobody has said yet how long it is safe to wait.", what: call, note: firstCall.note,
      action: recordingTheWait, otherwise: nobodyAnswered(picture.firstDoctor), callDay: time.later)
  }

  /// An answer to a question about waiting, or an opinion that says what happens then, or how soon.
  private var waitWasAsked: Bool {
    waitQuestions.contains { !$0.answers.isEmpty }
      || picture.opinions.contains { $0.texts[.ifWeWait] != nil || $0.texts[.urgency] != nil }
  }

  private var waitQuestions: [Saved<Question>] {
    picture.questions.filter { NameMatch.folded($0.text).contains("wait") }
  }

  /// Where the answer belongs: to the question that stands there, else into step 1.
  private var recordingTheWait: String {
    guard let doctor = picture.firstDoctor?.doctor, let question = waitQuestions.first else {
      return "casebook act \(words.inCase)"
    }
    return "casebook question answer \(question.reference) --doctor \(doctor)"
  }
}
