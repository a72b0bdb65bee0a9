import CaseModel
import CaseStore
import Terminal

/// Step 5: what each doctor says, how it compares, what to ask, and the decision.
struct EvaluateWalk: StepWalk {
  let desk: GuideDesk

  func known(_ picture: CasePicture) -> [String] {
    let opinions = picture.opinions.map { opinion in
      let topics = Facet.allCases.filter { opinion.texts[$0] != nil }.map(\.words).joined(separator: ", ")
      return "\(picture.name(of: opinion.doctor)), \(opinion.givenOn.words) (\(opinion.reference)): \(topics)"
    }
    let decision = picture.latestDecision.map { ["You decided: \($0.choice.words) (\($0.reference))"] } ?? []
    return opinions + decision
  }

  func walk() throws {
    try logVisits()
    try askOpinions()
    try ComparingWalk(desk: desk).walk()
    try askQuestions()
    try askDecision()
  }

  /// A booked visit that has passed is written down first.
  private func logVisits() throws {
    let picture = try desk.picture()
    for consultation in picture.roundDoctors {
      let passed = picture.liveAppointments(with: consultation.doctor).filter { appointment in
        appointment.startsAt.map { $0.day <= desk.today } ?? false
      }
      for appointment in passed {
        let name = picture.name(of: consultation.doctor)
        guard
          try desk.context.yes(
            "Was the visit with \(name) held? Write it down now?",
            why: "It is easiest while you remember. What was said then stands with the day.")
        else { continue }
        var given = try VisitAnswers.blank()
        given.doctor = consultation.doctor.description
        given.appointment = appointment.reference.description
        try desk.add(VisitNoun.self, given)
      }
    }
  }

  /// The opinion of each doctor who was seen and has none yet, the first doctor included.
  private func askOpinions() throws {
    let picture = try desk.picture()
    let seen = [picture.firstDoctor].compactMap(\.self) + picture.seenDoctors
    for consultation in seen where !picture.opinions.contains(where: { $0.doctor == consultation.doctor }) {
      let name = picture.name(of: consultation.doctor)
      guard
        try desk.context.yes(
          "Write down what \(name) thinks?", why: "So that it stands beside what the other doctors think.")
      else { continue }
      var given = try OpinionAnswers.blank()
      given.doctor = consultation.doctor.description
      try desk.add(OpinionNoun.self, given)
    }
  }

  private func askQuestions() throws {
    let isHeld = try desk.picture().standingDecision != nil
    guard !isHeld,
      try desk.context.yes(
        "Note questions to take along?",
        why: "In the room they are easily forgotten. Each doctor's answer is kept beside the others'.",
        standard: false)
    else { return }
    _ = try desk.going {
      for question in try AddQuestions.ask(.blank(), at: try desk.desk()) {
        desk.context.say("Saved \(question.reference): \(question.text)")
      }
    }
  }

  private func askDecision() throws {
    let picture = try desk.picture()
    guard picture.standingDecision == nil else { return }
    guard !picture.opinions.isEmpty else {
      return desk.context.say("To decide, first write down what the doctors say: casebook opinion add")
    }
    let hasNew = picture.opinions.contains { $0.round == picture.round && picture.isOfRound($0.doctor) }
    guard
      try desk.context.yes(
        "Write down what you decide?",
        why: "With your reasons, so that you know them later. It can be changed.",
        standard: hasNew)
    else { return }
    try desk.add(DecisionNoun.self, .blank())
  }
}
