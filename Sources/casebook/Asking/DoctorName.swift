import CaseModel
import CaseStore
import Terminal

/// A doctor as a person names one, before it is known who is meant.
struct DoctorName {
  let text: String

  init(_ text: String) {
    self.text = text.trimmed
  }

  /// Who is meant.
  enum Meaning {
    /// A doctor who is known: by the whole name or the reference, or only by a part of the name.
    case known(Saved<Doctor>, byPart: Bool)
    /// Nobody has that name.
    case new(String)
    /// A reference that names nobody.
    case missing(AnyReference)
    /// A reference of another kind of record.
    case otherKind(AnyReference)
    /// More than one doctor may be meant.
    case ambiguous([Candidate])
  }

  func meaning(in ledger: Ledger) throws -> Meaning {
    if let reference = Reference<Doctor>(text) {
      return try ledger.find(reference).map { .known($0, byPart: false) } ?? .missing(reference.any)
    }
    if let other = AnyReference(text) { return .otherKind(other) }
    let matches = NameMatch.matches(of: text, in: try ledger.all(Doctor.self), by: \.name)
    guard let match = matches.first else { return .new(text) }
    guard matches.count == 1 else {
      return .ambiguous(matches.map { Candidate(reference: $0.reference.any, name: $0.name) })
    }
    return .known(match, byPart: NameMatch.folded(match.name) != NameMatch.folded(text))
  }

  /// The answer at a prompt, or for an option.
  func reading(in ledger: Ledger, mayBeNew: Bool) throws -> Reading {
    switch try meaning(in: ledger) {
    case .known(let doctor, let byPart):
      return Reading(
        doctor.reference.description, shown: "\(doctor.name) (\(doctor.reference))",
        isEchoed: byPart || Reference<Doctor>(text) != nil)
    case .new(let name) where mayBeNew:
      return Reading(name, shown: "\(name) (new)", isEchoed: true, doubt: try nearMiss(in: ledger))
    case .new(let name):
      throw AnswerProblem(
        "There is no doctor “\(name)”. See who there is: casebook doctor list. To add one: casebook doctor add",
        isNotFound: true)
    case .missing(let reference):
      throw AnswerProblem("There is no \(reference). See who there is: casebook doctor list", isNotFound: true)
    case .otherKind(let reference):
      throw AnswerProblem(
        "\(reference) is \(reference.kind.article), not a doctor. Type a name, or a reference like D3.")
    case .ambiguous(let candidates):
      let names = candidates.map { "\($0.reference) \($0.name)" }.joined(separator: ", ")
      throw AnswerProblem(
        "“\(text)” may mean any of these: \(names). Type more of the name, or the reference.", isNotFound: true)
    }
  }
}

extension DoctorName {
  /// What is said to a new name that is one letter off the name of a doctor who is known.
  private func nearMiss(in ledger: Ledger) throws -> String? {
    let near = try ledger.all(Doctor.self).first { doctor in
      Suggestion.distance(NameMatch.folded(doctor.name), NameMatch.folded(text)) == 1
    }
    return near.map { "\($0.name) (\($0.reference)) is known. If you mean that doctor, say \($0.reference)." }
  }
}

extension Desk {
  /// The doctor whom an answer names. A name that nobody has becomes a new doctor, in the same transaction, and that
  /// is said once it is kept.
  ///
  /// Throws `Problem.ambiguous`, `Problem.otherKind` or `LedgerError.notFound`.
  func doctor(named text: String, in ledger: Ledger) throws -> Reference<Doctor> {
    switch try DoctorName(text).meaning(in: ledger) {
    case .known(let doctor, _): return doctor.reference
    case .missing(let reference): throw LedgerError.notFound(reference)
    case .otherKind(let reference): throw Problem.otherKind(reference, wanted: .doctor)
    case .ambiguous(let candidates): throw Problem.ambiguous(text, candidates)
    case .new(let name):
      let doctor = try ledger.add(Doctor(name: name))
      context.remark("\(name) is new here, and kept as \(doctor.reference).")
      return doctor.reference
    }
  }
}
