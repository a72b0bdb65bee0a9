package import CaseModel
import GRDB

extension Ledger {
  /// What a comparison of one case looks at, and nothing else: a long case is compared as fast as a short one.
  package func opinionPicture(of file: Saved<CaseFile>) throws -> CasePicture {
    var picture = CasePicture(file: file, person: try get(file.person))
    picture.consultations = try all(in: file.reference)
    picture.opinions = try all(in: file.reference)
    picture.relations = try all(in: file.reference)
    picture.questions = try all(in: file.reference)
    let answering = picture.questions.flatMap(\.answers).map(\.doctor)
    for doctor in Set(picture.opinions.map(\.doctor) + answering) { picture.doctors[doctor] = try find(doctor) }
    return picture
  }

  /// Whether there is a case at all, open or closed.
  package func hasCases() throws -> Bool {
    try SQLRequest<Bool>(literal: "SELECT EXISTS (SELECT 1 FROM case_file)").fetchOne(database) ?? false
  }

  /// Whether more than one case is open.
  package func hasSeveralOpenCases() throws -> Bool {
    let sql: SQL = "SELECT count(*) > 1 FROM (SELECT 1 FROM case_file WHERE closed_on IS NULL LIMIT 2)"
    return try SQLRequest<Bool>(literal: sql).fetchOne(database) ?? false
  }
}
