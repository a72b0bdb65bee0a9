/// One step in the history of the file: SQL that turns the schema before it into the schema after it.
package struct Migration: Sendable {
  /// The name of the SQL file, `0001_casebook.sql`; its leading number is the `user_version` it leads to.
  package let name: String
  /// The whole text of the SQL file.
  package let sql: String

  package init(name: String, sql: String) {
    self.name = name
    self.sql = sql
  }
}

extension Migration {
  /// Every migration ever shipped, oldest first. A shipped one is never edited: a test holds their hashes.
  package static let all: [Migration] = [
    Migration(name: "0001_casebook.sql", sql: text(PackageResources._001_casebook_sql))
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
