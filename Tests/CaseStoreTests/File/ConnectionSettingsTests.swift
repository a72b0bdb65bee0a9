import GRDB
import Testing

@testable import CaseStore

@Suite struct ConnectionSettingsTests {
  private static let settings: [String: String] = [
    "application_id": "1131635307", "cell_size_check": "1", "foreign_keys": "1", "fullfsync": "1",
    "journal_mode": "delete", "mmap_size": "0", "query_only": "0", "secure_delete": "1",
    "synchronous": "3", "temp_store": "2", "trusted_schema": "0",
  ]

  @Test(arguments: [Access.reading, .writing])
  func `every connection has every setting, and keeps it after work`(access: Access) throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    let connection = try #require(try open(folder.file(), access))
    #expect(try pragmas(connection) == ConnectionSettingsTests.settings)
    if access == .writing { try add("two", to: connection) }
    #expect(try connection.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM note") ?? 0 } > 0)
    #expect(try pragmas(connection) == ConnectionSettingsTests.settings)
  }

  @Test func `a connection in memory has them too, but for the journal`() throws {
    let connection = try Connection.inMemory(migrations: History.first)
    var expected = ConnectionSettingsTests.settings
    expected["journal_mode"] = "memory"
    expected["mmap_size"] = nil
    #expect(try pragmas(connection) == expected)
  }

  @Test func `without our settings SQLite has other ones, so the tests above can fail`() throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    let bare = try DatabaseQueue(path: folder.file())
    let found = try bare.unsafeRead(pragmas)
    let differing = ConnectionSettingsTests.settings.filter { $0.value != found[$0.key] }.keys.sorted()
    let ours = ["cell_size_check", "fullfsync", "synchronous", "temp_store", "trusted_schema"]
    #expect(Set(ours).isSubset(of: differing))
  }

  @Test func `a file left in another journal mode comes back to the rollback journal`() throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    try DatabaseQueue(path: folder.file()).writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
    let connection = try #require(try open(folder.file(), .writing))
    #expect(try pragmas(connection) == ConnectionSettingsTests.settings)
    #expect(try folder.listing() == ["casebook.db"])
  }

  /// Read outside `read`, which sets `query_only` for its own time.
  private func pragmas(_ connection: Connection) throws -> [String: String] {
    try connection.queue.unsafeRead(pragmas)
  }

  private func pragmas(_ db: Database) throws -> [String: String] {
    try ConnectionSettingsTests.settings.keys.reduce(into: [:]) { found, name in
      found[name] = try String.fetchOne(db, sql: "PRAGMA \(name)")
    }
  }
}
