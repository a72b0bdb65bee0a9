import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook credential`: the look-ups of doctors, with place, day and result.
struct CredentialNoun: Noun {
  static let abstract = "Where and when you looked a doctor up, and what you found."
  static let example = "casebook credential add --doctor D2 --source certificationmatters.org"
  static let isInCase = false
  static let listed = ["doctor", "source", "on", "result"]

  static func prompts(at desk: Desk) throws -> [Prompt<CredentialAnswers>] {
    let places = CredentialSource.known(in: try desk.context.likelyJurisdiction())
    let known = places.map { "\($0.name): \($0.tells)." }.joined(separator: " ")
    return [
      .doctor(
        "doctor", \.doctor, "Which doctor", why: "A name, or a reference like D3.", desk: desk, mayBeNew: false
      ).required(),
      .line("source", \.source, "Where did you look", why: known).required()
        .offered { _ in places.first?.name }.completed { places.map(\.name) },
      .day("on", \.on, "When", why: "What is listed can change.", today: desk.today, .past).neverEmpty()
        .standard { _ in desk.today.iso },
      .text("result", \.result, "What did you find", why: "As it stands there. Nothing is called verified without it."),
    ]
  }

  static func record(from answers: CredentialAnswers, at desk: Desk, in ledger: Ledger) throws -> CredentialCheck {
    CredentialCheck(
      doctor: try desk.doctor(named: answers.doctor ?? "", in: ledger), source: answers.source ?? "",
      checkedOn: answers.on.flatMap(Day.init(_:)) ?? desk.today)
  }

  static func fill(
    _ check: inout CredentialCheck, from answers: CredentialAnswers, at desk: Desk, in ledger: Ledger
  ) throws {
    if let doctor = answers.doctor { check.doctor = try desk.doctor(named: doctor, in: ledger) }
    check.source = answers.source ?? check.source
    check.checkedOn = answers.on.flatMap(Day.init(_:)) ?? check.checkedOn
    check.result.take(answers.result)
  }

  static func answers(from check: Saved<CredentialCheck>, in ledger: Ledger) throws -> CredentialAnswers {
    var answers = try CredentialAnswers.blank()
    answers.doctor = check.doctor.description
    answers.source = check.source
    answers.on = check.checkedOn.iso
    answers.result = check.result
    return answers
  }

  static func entries(of check: Saved<CredentialCheck>, in ledger: Ledger, today: Day) throws -> [Entry] {
    try Entry.doctor(check.doctor, in: ledger) + [
      .text("source", "Where", check.source),
      .day("on", "When", check.checkedOn, today: today),
      .text("result", "Found", check.result),
    ]
  }

  static func name(of check: Saved<CredentialCheck>, in ledger: Ledger) throws -> String {
    "\(try ledger.get(check.doctor).name), \(check.source)"
  }
}

extension Context {
  /// The country whose registers are offered: of the case where there is just one to work on, else of the time zone.
  func likelyJurisdiction() throws -> Jurisdiction {
    let files = try read { try coveredCases(in: $0) }
    if let file = files.first, files.allSatisfy({ $0.jurisdiction == file.jurisdiction }) { return file.jurisdiction }
    return Jurisdiction.from(timeZone: moment.zoneName) ?? .other
  }
}
