import CaseModel
import CaseStore
import Terminal

/// Step 2: who could be asked, who named them, whom to choose, and looking that doctor up.
struct ReferralsWalk: StepWalk {
  let desk: GuideDesk

  func known(_ picture: CasePicture) -> [String] {
    picture.roundDoctors.map { consultation in
      let checks = picture.credentialChecks.filter { $0.doctor == consultation.doctor }
      let parts = [
        consultation.role.words, consultation.foundVia.map { "named by \($0.words)" },
        picture.effectiveState(of: consultation) == .suggested
          ? nil : picture.effectiveState(of: consultation).words,
        consultation.independent == .yes ? "another practice" : nil,
        consultation.independent == .no ? "the same practice as the first doctor" : nil,
        checks.last.map { "looked up at \($0.source), \($0.checkedOn.words)" },
      ]
      return "\(picture.name(of: consultation.doctor)): \(parts.compactMap(\.self).joined(separator: ", "))"
    }
  }

  func walk() throws {
    let picture = try desk.picture()
    sayWords(picture)
    try askIndependence()
    let why = "Each name is kept with who gave it to you, so that you can choose among them."
    var asks = try desk.context.yes(
      "Write down a doctor who was named?", why: why, standard: picture.roundDoctors.isEmpty)
    while asks {
      guard try addDoctor() != nil else { break }
      asks = try desk.context.yes("Another one?", why: why, standard: false)
    }
    try choose()
    try lookUp()
  }

  /// Asks for a doctor who was named, and keeps the part in the case.
  func addDoctor() throws -> Saved<Consultation>? {
    let picture = try desk.picture()
    var given = try ConsultationAnswers.blank()
    given.role =
      ConsultationRole.ofNewcomer(inRound: picture.round, among: picture.consultations.map(\.facts)).rawValue
    given.state = ConsultationState.suggested.rawValue
    return try desk.add(ConsultationNoun.self, given)
  }

  private func sayWords(_ picture: CasePicture) {
    let isUnsure = picture.file.situations.contains(.lackOfTrust)
    let doctor = isUnsure ? "" : "\(picture.subject.possessive) doctor, "
    desk.say([
      "Whom to ask for a name: \(doctor)family, friends, another specialist, the insurer, a hospital nearby.",
      "Words to use: “I'd like another doctor to look too. Whom would you suggest?”",
      "Most doctors find it normal. A plan or an illness may limit the choice.",
    ])
  }

  /// Of those who were named before; whoever is added now is asked about then.
  private func askIndependence() throws {
    let picture = try desk.picture()
    guard let first = picture.firstDoctor.map({ picture.name(of: $0.doctor) }) else { return }
    for consultation in picture.roundDoctors where consultation.independent == .unknown {
      let answer = try desk.context.choice(
        "Does \(picture.name(of: consultation.doctor)) work at another practice than \(first)?",
        why: "A second opinion is best from somebody who does not work with the first doctor.", of: Known.choices,
        standard: Known.unknown.rawValue)
      guard let known = answer.flatMap(Known.init(rawValue:)), known != .unknown else { continue }
      try desk.change(consultation.reference) { $0.independent = known }
    }
  }

  /// Where several were named, the one whom the person wants to see gets the part that the round is about.
  private func choose() throws {
    let picture = try desk.picture()
    let sought = ConsultationRole.sought(inRound: picture.round)
    guard picture.roundDoctors.count > 1 else { return }
    let chosen = picture.roundDoctors.first { $0.role == sought }
    let answer = try desk.context.choice(
      "Whom do you want to see?", why: "The others stay in the list.",
      of: picture.roundDoctors.map { Choice($0.reference.description, picture.name(of: $0.doctor)) },
      standard: chosen?.reference.description)
    guard let reference = answer.flatMap({ Reference<Consultation>($0) }), reference != chosen?.reference else {
      return
    }
    try desk.context.write { ledger in
      if let chosen { _ = try ledger.change(chosen.reference) { $0.role = .candidate } }
      _ = try ledger.change(reference) { $0.role = sought }
    }
    desk.context.say("Saved \(reference).")
  }

  private func lookUp() throws {
    let picture = try desk.picture()
    let unchecked = picture.roundDoctors.filter { consultation in
      !picture.credentialChecks.contains { $0.doctor == consultation.doctor }
    }
    guard !unchecked.isEmpty else { return }
    desk.context.say("Where to look a doctor up:")
    desk.list(CredentialSource.known(in: picture.file.jurisdiction).map { "\($0.name): \($0.tells)" })
    for consultation in unchecked {
      let name = picture.name(of: consultation.doctor)
      guard
        try desk.context.yes(
          "Have you looked \(name) up?",
          why: "Whether a doctor is licensed, and for what, can be looked up. Where and when you did is kept.",
          standard: false)
      else { continue }
      var given = try CredentialAnswers.blank()
      given.doctor = consultation.doctor.description
      try desk.add(CredentialNoun.self, given)
    }
  }
}
