import CaseModel
import CaseStore

extension Context {
  /// The case to work on: the one that `--case` names, else the chosen one, else the only open one.
  func caseFile(in ledger: Ledger) throws -> Saved<CaseFile> {
    if let name = shared.caseName { return try find(CaseNoun.self, name, in: ledger) }
    if let chosen = try ledger.chosenCase(), let file = try ledger.find(chosen), file.closedOn == nil { return file }
    let open = try ledger.openCases()
    guard let only = open.first else { throw Problem.noCase }
    guard open.count == 1 else { throw Problem.severalCases(try open.map { try Candidate($0, CaseNoun.self, ledger) }) }
    return only
  }

  /// The cases that a look at all of them covers: every open one, or just the one that `--case` names.
  func coveredCases(in ledger: Ledger) throws -> [Saved<CaseFile>] {
    shared.caseName == nil ? try ledger.openCases() : [try caseFile(in: ledger)]
  }

  /// The desk for a command on records of that kind.
  func desk<N: Noun>(for noun: N.Type) throws -> Desk {
    Desk(context: self, file: N.isInCase ? try read { try caseFile(in: $0) } : nil)
  }

  /// The desk for a command on a record that is there: a reference names its own case.
  func desk(on record: some Stored) throws -> Desk {
    guard let reference = record.caseReference else { return Desk(context: self, file: nil) }
    return Desk(context: self, file: try read { try $0.get(reference) })
  }

  /// The records a list covers.
  func listed<N: Noun>(_ noun: N.Type, in ledger: Ledger) throws -> [Saved<N.Record>] {
    guard N.isInCase else { return try ledger.all() }
    guard shared.caseName != nil else { return try ledger.allOpen() }
    return try ledger.all(in: caseFile(in: ledger).reference)
  }
}
