import CaseModel
import GRDB

/// A column that points at another table, and what becomes of its row when the other one is removed.
struct ForeignKey {
  enum OnDelete: String { case cascade = "CASCADE", setNull = "SET NULL", restrict = "RESTRICT" }

  let table: String
  let column: String
  let onDelete: OnDelete
  /// The record that a row without a reference of its own belongs to: its table, and the column that names it.
  let owner: (table: String, column: String)?

  /// The column that holds the number of the record: its own key, or its owner's.
  var identity: String { owner?.column ?? "id" }

  /// The kind of record that holds the column; nil for rows that are no record's and go silently.
  var kind: RecordKind? { RecordKind(table: owner?.table ?? table) }

  /// Every column in the schema that points at a table.
  static func all(to table: String, in database: Database) throws -> [ForeignKey] {
    let sql = """
      SELECT m.name, f."from", f.on_delete FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
      WHERE m.type = 'table' AND f."table" = ? ORDER BY m.name
      """
    return try Row.fetchAll(database, sql: sql, arguments: [table]).compactMap { row in
      let holder: String = try row.decode(atIndex: 0)
      guard let onDelete = OnDelete(rawValue: try row.decode(atIndex: 2)) else { return nil }
      return try ForeignKey(
        table: holder, column: row.decode(atIndex: 1), onDelete: onDelete, owner: owner(of: holder, in: database))
    }
  }

  private static func owner(of table: String, in database: Database) throws -> (String, String)? {
    guard RecordKind(table: table) == nil else { return nil }
    let sql = "SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?) WHERE on_delete = 'CASCADE'"
    return try Row.fetchOne(database, sql: sql, arguments: [table]).map { row in
      try (row.decode(atIndex: 0), row.decode(atIndex: 1))
    }
  }
}
