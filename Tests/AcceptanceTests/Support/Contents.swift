import GRDB

/// Everything a casebook holds, row by row, read past the program: two are equal when no word differs.
struct Contents: Equatable {
  /// For each table its rows as text, sorted.
  let tables: [String: [String]]

  /// Reads the file after SQLite has checked it; a damaged one throws.
  init(of path: String) throws {
    tables = try DatabaseQueue(path: path).read { db in
      let faults = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      guard faults.isEmpty else { throw Damaged(faults: faults) }
      let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map(\.description)
      guard orphans.isEmpty else { throw Damaged(faults: orphans) }
      return try Self.rows(db)
    }
  }

  /// How many rows a table has.
  func count(_ table: String) -> Int { tables[table, default: []].count }

  private static func rows(_ db: Database) throws -> [String: [String]] {
    let sql = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')"
    return try String.fetchAll(db, sql: sql).reduce(into: [:]) { tables, name in
      guard !name.hasPrefix("sqlite_") else { return }
      tables[name] = try Row.fetchAll(db, sql: "SELECT * FROM \"\(name)\"").map(\.description).sorted()
    }
  }

  /// What SQLite found wrong.
  struct Damaged: Error {
    let faults: [String]
  }
}
