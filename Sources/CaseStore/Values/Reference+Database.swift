package import CaseModel
package import GRDB

extension Reference: DatabaseValueConvertible, SQLExpressible, SQLSelectable, SQLOrderingTerm, SQLSpecificExpressible,
  StatementBinding
{
  package var databaseValue: DatabaseValue { number.databaseValue }

  package static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
    Int.fromDatabaseValue(value).flatMap { $0 > 0 ? Self($0) : nil }
  }
}
