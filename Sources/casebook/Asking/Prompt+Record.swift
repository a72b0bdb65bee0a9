import CaseModel
import CaseStore
import Terminal

extension Prompt {
  /// A record of the case on the desk: its reference, or an unambiguous part of its name.
  static func record<N: Noun>(
    _ option: String, _ answer: WritableKeyPath<Answers, String?>, _ noun: N.Type, _ label: String, why: String,
    desk: Desk
  ) -> Prompt {
    Prompt(option, answer, { _ in label }, why: why, form: .line) { text, _ in
      try desk.context.read { try desk.reading(of: noun, text, in: $0) }
    }
  }
}

extension Desk {
  /// The record that an answer names; throws an `AnswerProblem` where there is none in this case, or several.
  fileprivate func reading<N: Noun>(of noun: N.Type, _ text: String, in ledger: Ledger) throws -> Reading {
    let found: Saved<N.Record>
    do {
      found = try record(of: noun, named: text, in: ledger)
    } catch let error as LedgerError {
      throw AnswerProblem(Complaint(error).words, isNotFound: true)
    } catch let problem as Problem {
      let complaint = Complaint(problem)
      throw AnswerProblem(complaint.words, isNotFound: complaint.code == .refused)
    }
    let name = try N.name(of: found, in: ledger)
    return Reading(
      found.reference.description, shown: "\(found.reference) \(name)", isEchoed: text.trimmed != name)
  }

  /// The record of this case that a text names.
  func record<N: Noun>(of noun: N.Type, named text: String, in ledger: Ledger) throws -> Saved<N.Record> {
    guard Reference<N.Record>(text) == nil, AnyReference(text) == nil else {
      let found = try context.find(noun, text, in: ledger)
      guard let file, let own = found.facts.caseReference, own != file.reference else { return found }
      throw Problem.refused("\(found.reference) lies in another case, \(own). This is \(file.reference).")
    }
    let named = try ledger.all(N.Record.self, in: caseFile().reference).map { ($0, try N.name(of: $0, in: ledger)) }
    let matches = NameMatch.matches(of: text, in: named, by: \.1)
    guard let match = matches.first else { throw Problem.noSuchName(text, kind: N.Record.kind) }
    guard matches.count == 1 else {
      throw Problem.ambiguous(text, matches.map { Candidate(reference: $0.0.reference.any, name: $0.1) })
    }
    return match.0
  }
}

extension Context {
  /// The desk for a command whose answers name a record: a reference names its own case, unless `--case` names one.
  func desk<N: Noun, Other: Stored>(for noun: N.Type, naming text: String?, _ other: Other.Type) throws -> Desk {
    guard shared.caseName == nil, let reference = text.flatMap({ Reference<Other>($0) }),
      let record = try read({ try $0.find(reference) })
    else { return try desk(for: noun) }
    return try desk(on: record.facts)
  }
}
