import CaseModel
import CaseStore

/// The people, doctors and titles that the casebook knows already.
struct KnownNames {
  let relations: [(name: String, relation: PersonRelation)]
  let doctors: [String]

  init(in ledger: Ledger) throws {
    relations = try ledger.all(Person.self).map { ($0.name, $0.relation) }
    doctors = try ledger.all(Doctor.self).map(\.name)
  }

  /// The names of the people.
  var people: [String] { relations.map(\.name) }

  /// Who somebody of exactly that name is.
  func relation(of name: String) -> PersonRelation? { relations.first { $0.name == name }?.relation }

  /// A name for a doctor that nobody named: never one that another case's doctor already has.
  var freeDoctorName: String { DistinctName.of("First doctor", among: doctors) }
}
