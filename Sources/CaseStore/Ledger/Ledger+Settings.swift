package import CaseModel
import GRDB

extension Ledger {
  /// The case that was chosen with `case use`; nil when none was, or it is gone.
  package func chosenCase() throws -> Reference<CaseFile>? {
    let sql: SQL = "SELECT value FROM setting WHERE name = 'case'"
    return try SQLRequest<String>(literal: sql).fetchOne(database).flatMap { Reference<CaseFile>($0) }
  }

  /// Chooses the case that commands work on; nil chooses none.
  package func choose(_ file: Reference<CaseFile>?) throws {
    guard let file else { return try database.execute(literal: "DELETE FROM setting WHERE name = 'case'") }
    try database.execute(literal: "INSERT OR REPLACE INTO setting VALUES ('case', \(file.description))")
  }
}
