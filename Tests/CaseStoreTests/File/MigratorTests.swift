import Foundation
import GRDB
import Migrations
import Testing

@testable import CaseStore

@Suite struct MigratorTests {
  @Test func `the number in its name is the version a migration leads to`() {
    #expect(History.second.map(\.version) == [1, 2])
    #expect(Migrator.latest(History.second) == 2)
    #expect(Migrator.latest([]) == 0)
  }

  @Test func `a new casebook begins at the newest version, without a copy of nothing`() throws {
    let folder = try TemporaryFolder()
    let connection = try #require(try open(folder.file(), .writing, History.second))
    #expect(connection.notices == [])
    #expect(try version(of: folder.file()) == 2)
    #expect(try folder.listing() == ["casebook.db"])
  }

  @Test(arguments: [Access.reading, .writing])
  func `an older casebook is brought up to date, and kept as it was beside it`(access: Access) throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    let copy = folder.file("casebook.db.version-1.bak")
    let connection = try #require(try open(folder.file(), access, History.second))
    #expect(connection.notices == [.migrated(from: 1, to: 2, copyKeptAt: copy)])
    #expect(try version(of: folder.file()) == 2)
    #expect(try notes(at: folder.file(), History.second) == ["one"])
    #expect(try notes(at: copy) == ["one"])
    #expect(try mode(copy) == 0o600)
    #expect(try folder.listing() == ["casebook.db", "casebook.db.version-1.bak"])
  }

  @Test func `what an older casebook still refers to stays checked after migrating`() throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    let connection = try #require(try open(folder.file(), .writing, History.second))
    #expect(try connection.read { db in try Bool.fetchOne(db, sql: "PRAGMA foreign_keys") } == true)
  }

  @Test func `a migration that fails leaves the file as it was`() throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file()))
    for _ in 1...3 {
      #expect(throws: StoreError.internalFault(detail: "SQLite 1: no such table: nowhere")) {
        try open(folder.file(), .writing, History.broken)
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file())) == before)
    #expect(try folder.listing() == ["casebook.db", "casebook.db.version-1.bak"])
  }

  @Test func `a first migration that fails leaves no casebook`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: StoreError.self) { try open(folder.file(), .writing, History.first + History.broken) }
    #expect(try notes(at: folder.file()) == nil)
    try keep(["one"], at: folder.file())
    #expect(try notes(at: folder.file()) == ["one"])
  }

  @Test func `a migration that leaves a reference hanging is taken back`() throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    let hanging = History.first + [Migration(name: "0002_hanging.sql", sql: "UPDATE note SET person = 7")]
    #expect(throws: StoreError.brokenRule(table: "note", detail: "foreign_key_check after migrating")) {
      try open(folder.file(), .writing, hanging)
    }
    #expect(try version(of: folder.file()) == 1)
  }

  @Test func `a migration may rebuild a table that others refer to`() throws {
    let folder = try TemporaryFolder()
    try keep([], at: folder.file()).write { db in
      try db.execute(sql: "INSERT INTO person VALUES (1, 'A'); INSERT INTO note VALUES (1, 1, 'one')")
    }
    let rebuild = """
      CREATE TABLE renewed (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
      INSERT INTO renewed SELECT id, name FROM person;
      DROP TABLE person;
      ALTER TABLE renewed RENAME TO person;
      """
    let history = History.first + [Migration(name: "0002_rebuilt.sql", sql: rebuild)]
    let connection = try #require(try open(folder.file(), .writing, history))
    let owner = "SELECT name FROM note JOIN person ON person.id = note.person"
    #expect(try connection.read { db in try String.fetchOne(db, sql: owner) } == "A")
  }

  @Test func `where an older casebook cannot be written, reading it says so`() async throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    await #expect(processExitsWith: .success) { [folder = folder.path as String] in
      try becomeSomebody(owning: folder)
      chmod(folder, 0o500)
      #expect(throws: StoreError.notPermitted(path: folder, detail: "Permission denied")) {
        try open(folder + "/casebook.db", .reading, History.second)
      }
    }
    #expect(try version(of: folder.file()) == 1)
  }

  private func version(of path: String) throws -> Int {
    try DatabaseQueue(path: path).read { db in
      #expect(try Int32.fetchOne(db, sql: "PRAGMA application_id") == CasebookFile.applicationID)
      return try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }
  }
}
