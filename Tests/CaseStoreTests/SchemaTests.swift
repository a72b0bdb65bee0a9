import Foundation
import GRDB
import Testing

@testable import CaseStore

/// Today's schema, as all migrations together make it, stands in one file to be read and to be compared.
@Suite struct SchemaTests {
  static let path = #filePath.replacing("SchemaTests.swift", with: "schema.sql")

  /// With `CASEBOOK_WRITE_SCHEMA=1` the file is written anew; the difference is then there to be read.
  @Test func `a fresh casebook has the schema that stands in schema.sql`() throws {
    let schema = try Connection.inMemory().read { db in try Self.dump(db) }
    if ProcessInfo.processInfo.environment["CASEBOOK_WRITE_SCHEMA"] == "1" {
      try schema.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: Self.path, encoding: .utf8) == schema)
  }

  /// Each table with its indexes, in the order of their names; what the search keeps for itself is left out.
  private static func dump(_ db: Database) throws -> String {
    let statements = try String.fetchAll(
      db,
      sql: """
        SELECT sql FROM sqlite_master
        WHERE sql IS NOT NULL AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
        ORDER BY tbl_name, type DESC, name
        """)
    let header =
      "-- Today's schema, written by SchemaTests: CASEBOOK_WRITE_SCHEMA=1 swift test --filter SchemaTests\n\n"
    return header + statements.map { $0 + ";\n" }.joined(separator: "\n")
  }
}
