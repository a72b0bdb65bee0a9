import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook case`: the matters for which opinions are sought.
struct CaseNoun: Noun {
  static let abstract = "The cases: one for each matter you seek an opinion on."
  static let example = "casebook start"
  static let isInCase = false
  static let listed = ["title", "person", "state", "treatmentStart"]
  static let verbs: [any ParsableCommand.Type] = [UseCase.self, CloseCase.self, ReopenCase.self]
  static let adder: any ParsableCommand.Type = OpenCase.self

  static func prompts(at desk: Desk) -> [Prompt<CaseAnswers>] {
    [
      .person("person", \.person, "Whose case", why: "So that every sentence is true of that person.", desk: desk)
        .neverEmpty()
        .unasked(),
      .line("title", \.title, "Title", why: "So that you find the case again. It need not name an illness.").required(),
      .codes(
        "situation", \.situations, Situation.self, "What is happening", why: "It decides which records to ask for."),
      .text("treatment", \.treatment, "What is advised", why: "The second doctor is asked about just this."),
      .treatmentStart("treatment-start", \.treatmentStart, today: desk.today),
      .day(
        "safe-by", \.safeBy, "Safe to wait until", why: "Only what a doctor said. Don't guess.", today: desk.today,
        .future),
      .code(
        "jurisdiction", \.jurisdiction, Jurisdiction.self, "Country",
        why: "It decides the emergency number, and how long an office may take to send records."
      ).neverEmpty(),
      .line("emergency-number", \.emergencyNumber, "Emergency number", why: "Yours, where it is another.").unasked(),
    ]
  }

  static func record(from answers: CaseAnswers, at desk: Desk, in ledger: Ledger) throws -> CaseFile {
    throw Problem.refused("A case is opened with: casebook start")
  }

  static func fill(_ file: inout CaseFile, from answers: CaseAnswers, at desk: Desk, in ledger: Ledger) throws {
    if let person = answers.person {
      file.person = try desk.context.find(PersonNoun.self, person, in: ledger).reference
    }
    file.title = answers.title ?? file.title
    if !answers.situations.isEmpty { file.situations = answers.situations.compactMap(Situation.init(rawValue:)) }
    file.treatment.take(answers.treatment)
    file.treatmentStart.take(answers.treatmentStart, TreatmentStart.init(_:))
    file.safeBy.take(answers.safeBy, Day.init(_:))
    file.jurisdiction = answers.jurisdiction.flatMap(Jurisdiction.init(rawValue:)) ?? file.jurisdiction
    file.emergencyNumber.take(answers.emergencyNumber)
  }

  static func answers(from file: Saved<CaseFile>, in ledger: Ledger) throws -> CaseAnswers {
    var answers = try CaseAnswers.blank()
    answers.person = file.person.description
    answers.title = file.title
    answers.situations = file.situations.map(\.rawValue)
    answers.treatment = file.treatment
    answers.treatmentStart = file.treatmentStart?.description
    answers.safeBy = file.safeBy?.iso
    answers.jurisdiction = file.jurisdiction.rawValue
    answers.emergencyNumber = file.emergencyNumber
    return answers
  }

  static func entries(of file: Saved<CaseFile>, in ledger: Ledger, today: Day) throws -> [Entry] {
    let person = try ledger.get(file.person)
    let isChosen = try ledger.chosenCase() == file.reference
    return Entry.named("person", "Person", file.person, person.name) + [
      .code("relation", "Who that is", person.relation),
      .text("signer", "May sign", person.signer),
      .day("signsUntil", "May sign until", person.othersSignUntil, today: today),
      .text("title", "Title", file.title),
      .codes("situation", "What is happening", file.situations),
      .text("treatment", "What is advised", file.treatment),
      .treatmentStart("treatmentStart", "Start of it", file.treatmentStart, today: today),
      .day("safeBy", "Safe to wait until", file.safeBy, today: today),
      .code("jurisdiction", "Country", file.jurisdiction),
      .text("emergencyNumber", "Emergency number", file.emergencyNumber),
      Entry("round", "Sought", json: .int(file.round), shown: file.sought),
      .day("openedOn", "Opened", file.openedOn, today: today),
      Entry("state", "State", json: file.isOpen ? "open" : "closed", shown: file.state(isChosen: isChosen)),
      Entry("chosen", "Chosen", json: .bool(isChosen), shown: nil),
      .day("closedOn", "Closed", file.closedOn, today: today),
      .text("closedReason", "Why closed", file.closedReason),
    ]
  }

  static func name(of file: Saved<CaseFile>, in ledger: Ledger) -> String { file.title }

  static func usual(in ledger: Ledger, _ context: Context) throws -> Saved<CaseFile>? {
    try context.caseFile(in: ledger)
  }

  static func sorted(_ files: [Saved<CaseFile>]) -> [Saved<CaseFile>] {
    files.filter { $0.closedOn == nil } + files.filter { $0.closedOn != nil }
  }
}

extension Saved<CaseFile> {
  fileprivate var isOpen: Bool { facts.closedOn == nil }

  /// The opinion that the round is about.
  fileprivate var sought: String {
    let part = ConsultationRole.sought(inRound: facts.round)
    return part == .candidate ? "opinion \(facts.round + 1)" : part.words
  }

  /// Open or closed, and whether commands work on it by themselves.
  fileprivate func state(isChosen: Bool) -> String {
    isOpen ? (isChosen ? "open, chosen" : "open") : "closed"
  }
}
