extension TimelineTeller {
  /// Each line of its history on its day, and the appointment itself on the day it is for.
  func entries(of appointment: Saved<Appointment>, changes: [AppointmentChange]) -> [TimelineEntry] {
    let who = "Appointment with \(name(appointment.doctor))"
    let hasStart = appointment.startsAt != nil
    let lines = changes.enumerated().filter { !($1.state == .done && hasStart) }
    let told = lines.map { index, change in
      let move = move(change, after: changes[..<index].last)
      return tell(appointment, on: change.changedOn, sentence("\(who): \(move)", change.note))
    }
    return told + (isToldByItself(appointment, hasHistory: !changes.isEmpty) ? [entry(appointment, who)] : [])
  }

  /// Whether it has a day of its own, or nothing else tells of it.
  private func isToldByItself(_ appointment: Saved<Appointment>, hasHistory: Bool) -> Bool {
    switch appointment.state {
    case .booked, .done, .missed: appointment.startsAt != nil || !hasHistory
    case .requested, .waitlisted, .cancelled: !hasHistory
    }
  }

  private func entry(_ appointment: Saved<Appointment>, _ who: String) -> TimelineEntry {
    let time = appointment.startsAt.map { " at \($0.time.iso)" } ?? ""
    let day = appointment.state == .cancelled ? appointment.cancelledOn : appointment.startsAt?.day
    return tell(appointment, on: day, sentence("\(who)\(time): \(appointment.state.words)", appointment.place))
  }

  /// What one line of an appointment's history says, seen from the line before it.
  private func move(_ change: AppointmentChange, after earlier: AppointmentChange?) -> String {
    let start = change.startsAt?.words
    if let earlier, earlier.state == change.state {
      return earlier.startsAt == change.startsAt
        ? "changed" : ["moved", start].compactMap(\.self).joined(separator: " to ")
    }
    let isOver = change.state == .cancelled || change.state == .done
    return [change.state.words, isOver ? nil : start].compactMap(\.self).joined(separator: ", ")
  }

  func entry(_ visit: Saved<Visit>) -> TimelineEntry {
    let said = sentence("Visit with \(name(visit.doctor))", visit.said)
    return tell(visit, on: visit.visitedOn, [said, next(of: visit)].compactMap(\.self).joined(separator: "\n"))
  }

  private func next(of visit: Saved<Visit>) -> String? {
    visit.next.map { next in "Next: \(next)" + (visit.nextBy.map { ", by \($0.words)" } ?? "") }
  }

  func entry(_ diagnosis: Saved<Diagnosis>) -> TimelineEntry {
    let who = diagnosis.doctor.map { " by \(name($0))" } ?? ""
    let certainty = diagnosis.certainty.map { " (\($0.words))" } ?? ""
    return tell(diagnosis, on: diagnosis.diagnosedOn, "Diagnosis\(who): \(diagnosis.name)\(certainty)")
  }

  func entry(_ opinion: Saved<Opinion>) -> TimelineEntry {
    let texts = [Facet.diagnosis, .treatment].compactMap { opinion.texts[$0] }
    let other = Facet.allCases.first { opinion.texts[$0] != nil }.flatMap { facet in
      opinion.texts[facet].map { "\(facet.words): \(facet.shown($0))" }
    }
    let said = texts.isEmpty ? other : texts.joined(separator: "; ")
    return tell(opinion, on: opinion.givenOn, sentence("Opinion of \(name(opinion.doctor))", said))
  }

  func entries(_ question: Saved<Question>) -> [TimelineEntry] {
    question.answers.map { answer in
      tell(question, on: answer.answeredOn, "\(name(answer.doctor)) answered “\(question.text)”: \(answer.text)")
    }
  }

  func entry(_ decision: Saved<Decision>) -> TimelineEntry {
    let who = decision.doctor.map { " (\(name($0)))" } ?? ""
    return tell(decision, on: decision.decidedOn, sentence("Decided: \(decision.choice.words)\(who)", decision.reasons))
  }
}
