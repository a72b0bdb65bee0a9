import CaseModel
import CaseStore

@testable import casebook

extension Scene {
  /// Opens a case without the questions of `start`: person, case, and nothing else.
  @discardableResult
  func openCase(
    _ title: String = "Knee, Nov 2026", of relation: PersonRelation = .oneself, in jurisdiction: Jurisdiction = .us,
    _ change: (inout CaseFile) -> Void = { _ in }
  ) throws -> String {
    guard let day = Day(today) else { throw SceneError.noSuchDay(today) }
    return try store.write { ledger in
      let person = try ledger.add(Person(name: relation.defaultName, relation: relation))
      var file = CaseFile(person: person.reference, title: title, jurisdiction: jurisdiction, openedOn: day)
      change(&file)
      return try ledger.add(file).reference.description
    }
  }
}
