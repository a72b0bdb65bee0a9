import CaseModel
import CaseStore
import Terminal

extension VisitNoun {
  /// Keeps the visit, and with it what it settles: the appointment, the doctor's part, the task, the answers.
  static func add(_ answers: VisitAnswers, at desk: Desk, in ledger: Ledger) throws -> Saved<Visit> {
    var visit = try record(from: answers, at: desk, in: ledger)
    var known = answers
    known.doctor = visit.doctor.description
    try fill(&visit, from: known, at: desk, in: ledger)
    try join(visit.doctor, at: desk, in: ledger)
    visit.appointment = try appointment(of: visit, named: answers.appointment, in: ledger)
    let saved = try ledger.add(visit)
    if let appointment = visit.appointment { try ledger.close(appointment, on: visit.visitedOn) }
    if visit.nextBy != nil { try addTask(for: saved, in: ledger) }
    for answer in answers.answers { try keep(answer, at: saved, in: ledger) }
    if desk.context.console.canAsk {
      desk.context.remark("To compare it later, topic by topic: casebook opinion add --doctor \(visit.doctor)")
    }
    return saved
  }

  /// Keeps the changed visit, and lets its appointment and its open task follow; answers come to those that are there.
  static func change(
    _ reference: Reference<Visit>, _ answers: VisitAnswers, at desk: Desk, in ledger: Ledger
  ) throws -> Saved<Visit> {
    let saved = try ledger.get(reference)
    let earlier = saved.facts
    var changed = saved
    try fill(&changed.facts, from: answers, at: desk, in: ledger)
    if changed.doctor != earlier.doctor { _ = try ledger.join(changed.doctor, to: desk.caseFile()) }
    try changeAppointment(of: &changed, from: earlier, named: answers.appointment, in: ledger)
    try ledger.replace(changed)
    try changeTask(of: changed, from: earlier, in: ledger)
    for answer in answers.answers where !answer.isEmpty { try keep(answer, at: changed, in: ledger) }
    return changed
  }

  /// Gives the doctor a part in the case. Which part a newcomer has is said, because the plan goes by it.
  private static func join(_ doctor: Reference<Doctor>, at desk: Desk, in ledger: Ledger) throws {
    let file = try desk.caseFile()
    let isNew = try ledger.consultation(of: doctor, in: file.reference) == nil
    let consultation = try ledger.join(doctor, to: file)
    let isExpected = try ledger.all(Appointment.self, in: file.reference).contains { $0.doctor == doctor }
    guard isNew, !isExpected, consultation.role.seeksOpinion else { return }
    desk.context.remark(
      "\(try ledger.get(doctor).name) stands in this case as: \(consultation.role.words). "
        + "Not so? casebook consultation edit \(consultation.reference) --role treating")
  }

  /// Removes the visit; the appointment that it closed is open again.
  static func remove(_ saved: Saved<Visit>, at desk: Desk, in ledger: Ledger) throws {
    _ = try ledger.remove(saved.reference.any)
    if let appointment = try saved.appointment.flatMap({ try ledger.find($0) }) {
      try ledger.reopen(appointment, on: desk.today)
    }
  }

  /// An appointment that was named has to fit; without one, the one that the visit belongs to is found.
  private static func appointment(
    of visit: Visit, named text: String?, in ledger: Ledger
  ) throws -> Reference<Appointment>? {
    guard let reference = text.flatMap({ Reference<Appointment>($0) }) else {
      let book = AppointmentBook(try ledger.all(in: visit.caseFile), visits: try ledger.all(in: visit.caseFile))
      return book.appointment(with: visit.doctor, on: visit.visitedOn)?.reference
    }
    let appointment = try ledger.get(reference)
    guard appointment.caseFile == visit.caseFile else {
      throw Problem.refused("\(reference) lies in another case, \(appointment.caseFile). This is \(visit.caseFile).")
    }
    guard appointment.doctor == visit.doctor else {
      let names = try (ledger.get(appointment.doctor).name, ledger.get(visit.doctor).name)
      throw Problem.refused("\(reference) is with \(names.0), not with \(names.1).")
    }
    if let other = try ledger.visit(closing: reference) {
      throw Problem.refused(
        "\(reference) is logged already, as \(other.reference): casebook visit edit \(other.reference)")
    }
    return reference
  }

  private static func changeAppointment(
    of visit: inout Saved<Visit>, from earlier: Visit, named text: String?, in ledger: Ledger
  ) throws {
    guard text != nil || visit.doctor != earlier.doctor else { return }
    guard text.flatMap({ Reference<Appointment>($0) }) != earlier.appointment || visit.doctor != earlier.doctor else {
      return
    }
    visit.facts.appointment = (text ?? "").isEmpty ? nil : try appointment(of: visit.facts, named: text, in: ledger)
    guard visit.appointment != earlier.appointment else { return }
    if let old = try earlier.appointment.flatMap({ try ledger.find($0) }) {
      try ledger.reopen(old, on: visit.visitedOn)
    }
    if let new = visit.appointment { try ledger.close(new, on: visit.visitedOn) }
  }

  private static func addTask(for visit: Saved<Visit>, in ledger: Ledger) throws {
    var task = CaseTask(caseFile: visit.caseFile, text: visit.next ?? "")
    task.due = visit.nextBy
    task.visit = visit.reference
    _ = try ledger.add(task)
  }

  /// The task follows the visit as long as it is open and says what the visit said.
  private static func changeTask(of visit: Saved<Visit>, from earlier: Visit, in ledger: Ledger) throws {
    guard visit.next != earlier.next || visit.nextBy != earlier.nextBy else { return }
    let task = try ledger.tasks(from: visit.reference).first {
      $0.doneOn == nil && $0.text == earlier.next && $0.due == earlier.nextBy
    }
    switch (task, visit.next, visit.nextBy) {
    case (let task?, let next?, let day?):
      _ = try ledger.change(task.reference) { ($0.text, $0.due) = (next, day) }
    case (let task?, _, _): _ = try ledger.remove(task.reference.any)
    case (nil, _?, _?) where earlier.nextBy == nil: try addTask(for: visit, in: ledger)
    case (nil, _, _): break
    }
  }

  private static func keep(_ answer: String, at visit: Saved<Visit>, in ledger: Ledger) throws {
    guard let reply = VisitReply(answer), let reference = reply.reference, !reply.text.isEmpty else {
      throw Problem.unusable(option: "answer", value: answer, reason: "Type the question first, like “Q6: the answer”.")
    }
    let question = try ledger.get(reference)
    guard question.caseFile == visit.caseFile else {
      throw Problem.refused("\(reference) lies in another case, \(question.caseFile). This is \(visit.caseFile).")
    }
    var kept = QuestionAnswer(doctor: visit.doctor, text: reply.text)
    kept.answeredOn = visit.visitedOn
    kept.visit = visit.reference
    _ = try ledger.change(reference) { $0.keep(kept) }
  }
}
