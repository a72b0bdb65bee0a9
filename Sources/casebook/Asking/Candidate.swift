import CaseModel
import CaseStore

/// A record that a person may have meant: its reference and its name.
struct Candidate: Hashable {
  let reference: AnyReference
  let name: String

  init(reference: AnyReference, name: String) {
    self.reference = reference
    self.name = name
  }

  init<N: Noun>(_ saved: Saved<N.Record>, _ noun: N.Type, _ ledger: Ledger) throws {
    self.init(reference: saved.reference.any, name: try N.name(of: saved, in: ledger))
  }
}
