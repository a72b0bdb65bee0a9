import ArgumentParser
import CaseModel
import CaseStore
import Terminal

/// `casebook insurance note`: every call, letter and message with the insurer.
struct InsuranceNoteNoun: Noun {
  static let abstract = "Calls, letters and messages with the insurer, and what they promised."
  static let example = "casebook insurance note add --topic coverage --representative K. --reference CALL-0411"
  static let listed = ["at", "representative", "topic", "promised", "promisedBy", "keptOn"]
  static var verbs: [any ParsableCommand.Type] { [KeepPromise.self] }

  static func record(from answers: InsuranceNoteAnswers, at desk: Desk, in ledger: Ledger) throws -> InsuranceNote {
    let file = try desk.caseFile()
    return InsuranceNote(caseFile: file.reference, round: file.round, at: desk.context.moment.wallTime)
  }

  static func fill(
    _ note: inout InsuranceNote, from answers: InsuranceNoteAnswers, at desk: Desk, in ledger: Ledger
  ) throws {
    note.at = answers.at.flatMap { WallTime($0) } ?? note.at
    note.channel = answers.channel.flatMap(NoteChannel.init(rawValue:)) ?? note.channel
    note.representative.take(answers.representative)
    note.callReference.take(answers.reference)
    if !answers.topics.isEmpty { note.topics = answers.topics.compactMap(InsuranceTopic.init(rawValue:)).once }
    note.question.take(answers.question)
    note.answer.take(answers.answer)
    note.promised.take(answers.promised)
    note.promisedBy.take(answers.promisedBy, Day.init(_:))
    if let name = answers.doctor {
      note.doctor = name.isEmpty ? nil : try desk.doctor(named: name, in: ledger)
    }
    note.inWriting = answers.inWriting.flatMap(Known.init(rawValue:)) ?? note.inWriting
    if let day = note.promisedBy, day < note.at.day {
      throw Problem.unusable(
        option: "promised-by", value: day.iso, reason: "it lies before the talk, on \(note.at.day.words).")
    }
  }

  static func answers(from note: Saved<InsuranceNote>, in ledger: Ledger) throws -> InsuranceNoteAnswers {
    var answers = try InsuranceNoteAnswers.blank()
    answers.at = note.at.iso
    answers.channel = note.channel.rawValue
    answers.representative = note.representative
    answers.reference = note.callReference
    answers.topics = note.topics.map(\.rawValue)
    answers.question = note.question
    answers.answer = note.answer
    answers.promised = note.promised
    answers.promisedBy = note.promisedBy?.iso
    answers.doctor = note.doctor?.description
    answers.inWriting = note.inWriting.rawValue
    return answers
  }

  static func entries(of note: Saved<InsuranceNote>, in ledger: Ledger, today: Day) throws -> [Entry] {
    let doctor = try note.doctor.map { try ledger.get($0).name }
    let head: [Entry] = [
      .init("case", "", json: .string(note.caseFile.description), shown: nil),
      .init("round", "", json: .int(note.round), shown: nil),
      .text("at", "When", note.at.iso).shown(as: note.at.words),
      .code("channel", "How", note.channel),
      .text("representative", "With", note.representative),
      .text("reference", "Reference number", note.callReference),
      .codes("topic", "About", note.topics),
    ]
    return head + Entry.named("doctor", "Doctor", note.doctor, doctor) + [
      .text("question", "Asked", note.question),
      .text("answer", "Answered", note.answer),
      .text("promised", "Promised", note.promised),
      .day("promisedBy", "By", note.promisedBy, today: today),
      .day("keptOn", "Kept", note.keptOn, today: today),
      .code("inWriting", "In writing", note.inWriting),
    ]
  }

  static func name(of note: Saved<InsuranceNote>, in ledger: Ledger) -> String {
    [note.at.words, note.representative, note.callReference].compactMap(\.self).joined(separator: " ")
  }
}

extension Entry {
  /// The same entry, shown in other words.
  fileprivate func shown(as text: String) -> Entry { Entry(key, label, json: json, shown: text) }
}

extension [InsuranceTopic] {
  /// Each topic once, in the list's order.
  fileprivate var once: [InsuranceTopic] { InsuranceTopic.allCases.filter(contains) }
}
