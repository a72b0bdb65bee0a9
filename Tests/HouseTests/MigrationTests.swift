import Migrations
import Testing

/// The history of the file is frozen: what was shipped is never edited, and nothing lies beside the list.
@Suite struct MigrationTests {
  /// Every migration ever shipped. A line is added for a new file and never changed after a release.
  static let shipped = [
    "0001_casebook.sql": "19696-570699d7310281b4"
  ]

  @Test func `the folder, the list and the program hold the same files`() throws {
    let folder = try Repository.names(in: "Migrations").filter { $0 != "Migrations.swift" }
    #expect(Migration.all.map(\.name) == folder)
    for migration in Migration.all {
      #expect(try migration.sql == Repository.text("Migrations/" + migration.name), "\(migration.name)")
    }
  }

  @Test func `no migration was edited`() {
    let now = Dictionary(uniqueKeysWithValues: Migration.all.map { ($0.name, Fingerprint($0.sql).description) })
    #expect(now == Self.shipped)
  }

  @Test func `they are numbered from one without a gap`() {
    let numbers = Migration.all.map { Int($0.name.prefix(4)) }
    #expect(numbers == Array(1...Migration.all.count))
  }

  @Test func `every table is strict`() throws {
    for migration in Migration.all {
      let lines = migration.sql.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("--") }
      for statement in lines.joined(separator: "\n").split(separator: ";\n") where statement.contains("CREATE TABLE") {
        #expect(statement.hasSuffix(") STRICT") || statement.hasSuffix(") STRICT, WITHOUT ROWID"), "\(statement)")
      }
    }
  }

  @Test func `a fingerprint is the published one, and one changed letter changes it`() {
    #expect(Fingerprint("a").description == "1-af63dc4c8601ec8c")
    #expect(Fingerprint("foobar").description == "6-85944171f73967e8")
    #expect(Fingerprint("foobas") != Fingerprint("foobar"))
  }
}
