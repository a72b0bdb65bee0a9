import CaseModel
import GRDB

/// The casebook's records as one transaction sees them: found, kept, changed and removed here and nowhere else.
///
/// It lives as long as the transaction that `Store.read` or `Store.write` opens around it.
package struct Ledger {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }
}
