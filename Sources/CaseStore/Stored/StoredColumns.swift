import CaseModel
package import GRDB

/// Names and values of the columns of one row, in the order of the table.
package struct StoredColumns: ExpressibleByDictionaryLiteral {
  private(set) var names: [String] = []
  private(set) var values: [DatabaseValue] = []

  package init(dictionaryLiteral elements: (String, (any DatabaseValueConvertible)?)...) {
    for (name, value) in elements {
      names.append(name)
      values.append(value?.databaseValue ?? .null)
    }
  }
}

extension StoredColumns {
  /// Inserts a row with these columns and that key.
  func insert(into table: String, id: Int, in database: Database) throws {
    let marks = Array(repeating: "?", count: names.count + 1).joined(separator: ", ")
    let sql = "INSERT INTO \(table) (\((["id"] + names).joined(separator: ", "))) VALUES (\(marks))"
    try database.execute(sql: sql, arguments: StatementArguments([id.databaseValue] + values))
  }

  /// Inserts a row of a table that has no reference of its own.
  func insert(into table: String, in database: Database) throws {
    let marks = Array(repeating: "?", count: names.count).joined(separator: ", ")
    let sql = "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(marks))"
    try database.execute(sql: sql, arguments: StatementArguments(values))
  }

  /// Puts these columns in place of those of the row with that key.
  func update(_ table: String, id: Int, in database: Database) throws {
    let sql = "UPDATE \(table) SET \(names.map { $0 + " = ?" }.joined(separator: ", ")) WHERE id = ?"
    try database.execute(sql: sql, arguments: StatementArguments(values + [id.databaseValue]))
  }
}

extension StoredColumns {
  /// The doctors that the row names.
  var doctors: [Reference<Doctor>] {
    zip(names, values).filter { $0.0.hasSuffix("doctor_id") }.compactMap { Reference.fromDatabaseValue($0.1) }
  }
}
