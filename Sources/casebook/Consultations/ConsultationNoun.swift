import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook consultation`: the doctors of a case, and the part each has in it.
struct ConsultationNoun: Noun {
  static let abstract = "The doctors in a case: whose opinion is sought, and how far things have come."
  static let example = "casebook consultation add --doctor \"Dr. Example\" --role second"
  static let listed = ["doctor", "role", "state", "offeredOn"]

  static func record(from answers: ConsultationAnswers, at desk: Desk, in ledger: Ledger) throws -> Consultation {
    let file = try desk.caseFile()
    let doctor = try desk.doctor(named: answers.doctor ?? "", in: ledger)
    let role = answers.role.flatMap(ConsultationRole.init(rawValue:)) ?? .candidate
    return Consultation(caseFile: file.reference, doctor: doctor, role: role, round: role.round(upTo: file.round))
  }

  static func fill(
    _ consultation: inout Consultation, from answers: ConsultationAnswers, at desk: Desk, in ledger: Ledger
  ) throws {
    if let doctor = answers.doctor { consultation.doctor = try desk.doctor(named: doctor, in: ledger) }
    consultation.role = answers.role.flatMap(ConsultationRole.init(rawValue:)) ?? consultation.role
    consultation.foundVia.take(answers.foundVia, FoundVia.init(rawValue:))
    consultation.state = answers.state.flatMap(ConsultationState.init(rawValue:)) ?? consultation.state
    consultation.offeredOn.take(answers.offeredOn, Day.init(_:))
    consultation.calledOn.take(answers.calledOn, Day.init(_:))
    if let known = answers.inNetwork { consultation.inNetwork = Known(rawValue: known) ?? .unknown }
    if let known = answers.independent { consultation.independent = Known(rawValue: known) ?? .unknown }
    consultation.notes.take(answers.notes)
  }

  static func add(_ answers: ConsultationAnswers, at desk: Desk, in ledger: Ledger) throws -> Saved<Consultation> {
    var consultation = try record(from: answers, at: desk, in: ledger)
    try fill(&consultation, from: answers, at: desk, in: ledger)
    if let known = try ledger.consultation(of: consultation.doctor, in: consultation.caseFile) {
      guard known.facts.isBare else { throw try taken(known, in: ledger) }
      try ledger.replace(Saved(known.reference, consultation))
      return Saved(known.reference, consultation)
    }
    return try ledger.add(consultation)
  }

  static func change(
    _ reference: Reference<Consultation>, _ answers: ConsultationAnswers, at desk: Desk, in ledger: Ledger
  ) throws -> Saved<Consultation> {
    var consultation = try ledger.get(reference).facts
    try fill(&consultation, from: answers, at: desk, in: ledger)
    let known = try ledger.consultation(of: consultation.doctor, in: consultation.caseFile)
    if let known, known.reference != reference { throw try taken(known, in: ledger) }
    let saved = Saved(reference, consultation)
    try ledger.replace(saved)
    return saved
  }

  static func answers(from consultation: Saved<Consultation>, in ledger: Ledger) throws -> ConsultationAnswers {
    var answers = try ConsultationAnswers.blank()
    answers.doctor = consultation.doctor.description
    answers.role = consultation.role.rawValue
    answers.foundVia = consultation.foundVia?.rawValue
    answers.state = consultation.state.rawValue
    answers.offeredOn = consultation.offeredOn?.iso
    answers.calledOn = consultation.calledOn?.iso
    answers.inNetwork = consultation.inNetwork.rawValue
    answers.independent = consultation.independent.rawValue
    answers.notes = consultation.notes
    return answers
  }

  static func entries(of consultation: Saved<Consultation>, in ledger: Ledger, today: Day) throws -> [Entry] {
    try Entry.doctor(consultation.doctor, in: ledger) + [
      .code("role", "Part", consultation.role),
      .code("state", "How far", ledger.effectiveState(of: consultation.facts)),
      .code("foundVia", "Named by", consultation.foundVia),
      .day("offeredOn", "First free day", consultation.offeredOn, today: today),
      .day("calledOn", "Last called", consultation.calledOn, today: today),
      .code("independent", "Another practice", consultation.independent),
      .code("inNetwork", "In the network", consultation.inNetwork),
      .text("notes", "Notes", consultation.notes),
      .caseFile(consultation.caseFile),
      Entry("round", "", json: .int(consultation.round), shown: nil),
    ]
  }

  static func name(of consultation: Saved<Consultation>, in ledger: Ledger) throws -> String {
    try ledger.get(consultation.doctor).name
  }

  /// The refusal of a second part for the same doctor.
  private static func taken(_ known: Saved<Consultation>, in ledger: Ledger) throws -> Problem {
    let name = try ledger.get(known.doctor).name
    return .refused(
      "\(name) is in \(known.caseFile) already, as \(known.reference) (\(known.role.words)). "
        + "To change that: casebook consultation edit \(known.reference)")
  }
}
