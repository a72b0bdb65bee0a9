import CaseModel
import CaseStore
import Terminal

extension Context {
  /// Asks for what is missing of a new record and keeps it: what `casebook NOUN add` does before it shows the record.
  func add<N: Noun>(_ noun: N.Type, _ given: N.Answers, at desk: Desk) throws -> Saved<N.Record> {
    let answers = try ask(N.prompts(at: desk), given, at: desk, as: "\(N.Record.kind.noun) \(N.addVerb)")
    return try write { try N.add(answers, at: desk, in: $0) }
  }
}
