import CaseModel
import CaseStore

extension Context {
  /// The record that a person means by a reference, a whole name, or an unambiguous part of one.
  func find<N: Noun>(_ noun: N.Type, _ text: String, in ledger: Ledger) throws -> Saved<N.Record> {
    if let reference = Reference<N.Record>(text) { return try ledger.get(reference) }
    if let other = AnyReference(text) { throw Problem.otherKind(other, wanted: N.Record.kind) }
    let named = try nameable(noun, in: ledger).map { saved in
      (saved, try N.name(of: saved, in: ledger))
    }
    let matches = NameMatch.matches(of: text, in: named, by: \.1)
    guard let match = matches.first else { throw Problem.noSuchName(text, kind: N.Record.kind) }
    guard matches.count == 1 else {
      throw Problem.ambiguous(text, matches.map { Candidate(reference: $0.0.reference.any, name: $0.1) })
    }
    return match.0
  }

  /// The record that is named, or where none is, the one that is meant by itself; throws where there is none such.
  func meant<N: Noun>(_ noun: N.Type, _ name: String?, verb: String, in ledger: Ledger) throws -> Saved<N.Record> {
    if let name { return try find(noun, name, in: ledger) }
    guard let usual = try N.usual(in: ledger, self) else { throw Problem.nothingNamed(N.Record.kind, verb: verb) }
    return usual
  }

  /// The places that Tab offers: where the known doctors work, and where appointments were.
  func places() throws -> [String] {
    try read { ledger in
      let practices = try ledger.all(Doctor.self).compactMap(\.practice)
      return Set(practices + (try ledger.all(Appointment.self).compactMap(\.place))).sorted()
    }
  }

  /// The records that can be meant by a name: of the case that is worked on, else of all open cases.
  private func nameable<N: Noun>(_ noun: N.Type, in ledger: Ledger) throws -> [Saved<N.Record>] {
    N.isInCase ? try listed(noun, in: ledger) : try ledger.all()
  }
}
