import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite struct StoreErrorTests {
  @Test(arguments: [
    (ResultCode.SQLITE_CORRUPT, StoreError.damagedFile(path: "/none/c", detail: "SQLite 11: m")),
    (.SQLITE_CORRUPT_INDEX, .damagedFile(path: "/none/c", detail: "SQLite 779: m")),
    (.SQLITE_NOTADB, .damagedFile(path: "/none/c", detail: "SQLite 26: m")),
    (.SQLITE_IOERR_CORRUPTFS, .inputOutput(path: "/none/c", detail: "SQLite 8458: m")),
    (.SQLITE_FULL, .diskFull(path: "/none/c")),
    (.SQLITE_IOERR, .inputOutput(path: "/none/c", detail: "SQLite 10: m")),
    (.SQLITE_IOERR_FSYNC, .inputOutput(path: "/none/c", detail: "SQLite 1034: m")),
    (.SQLITE_IOERR_NOMEM, .internalFault(detail: "SQLite 3082: m")),
    (.SQLITE_READONLY_DBMOVED, .inputOutput(path: "/none/c", detail: "SQLite 1032: m")),
    (.SQLITE_BUSY, .busy(path: "/none/c")),
    (.SQLITE_BUSY_RECOVERY, .busy(path: "/none/c")),
    (.SQLITE_LOCKED, .busy(path: "/none/c")),
    (.SQLITE_PROTOCOL, .busy(path: "/none/c")),
    (.SQLITE_READONLY, .notPermitted(path: "/none/c", detail: "SQLite 8: m")),
    (.SQLITE_READONLY_DIRECTORY, .notPermitted(path: "/none/c", detail: "SQLite 1544: m")),
    (.SQLITE_PERM, .notPermitted(path: "/none/c", detail: "SQLite 3: m")),
    (.SQLITE_CANTOPEN, .cannotCreate(path: "/none/c", detail: "SQLite 14: m")),
    (.SQLITE_TOOBIG, .brokenRule(table: nil, detail: "SQLite 18: m")),
    (.SQLITE_ERROR, .internalFault(detail: "SQLite 1: m")),
    (.SQLITE_MISUSE, .internalFault(detail: "SQLite 21: m")),
  ])
  func `every kind of code has its meaning`(code: ResultCode, meaning: StoreError) {
    #expect(StoreError(DatabaseError(resultCode: code, message: "m"), path: "/none/c") == meaning)
  }

  @Test(arguments: [
    (EACCES, StoreError.notPermitted(path: "/c", detail: "Permission denied")),
    (EROFS, .notPermitted(path: "/c", detail: "Read-only file system")),
    (ENOSPC, .cannotCreate(path: "/c", detail: "No space left on device")),
    (ENOTDIR, .cannotCreate(path: "/c", detail: "Not a directory")),
  ])
  func `what hinders making a file has its meaning`(code: Int32, meaning: StoreError) {
    #expect(StoreError(creatingFailed: code, path: "/c") == meaning)
  }

  @Test func `a full disk met later is a full disk, and a failing one an error of the disk`() {
    #expect(StoreError(systemError: ENOSPC, path: "/c") == .diskFull(path: "/c"))
    #expect(StoreError(systemError: EIO, path: "/c") == .inputOutput(path: "/c", detail: "Input/output error"))
  }

  @Test(arguments: [
    ("INSERT INTO note (text) VALUES (NULL)", "note", "SQLite 1299: NOT NULL constraint failed: note.text"),
    ("INSERT INTO note (text) VALUES ('')", "note", "SQLite 275: CHECK constraint failed: text <> ''"),
    ("INSERT INTO note (text, person) VALUES ('a', 9)", "note", "SQLite 787: FOREIGN KEY constraint failed"),
    ("INSERT INTO person (id, name) VALUES (2, 'A')", "person", "SQLite 2067: UNIQUE constraint failed: person.name"),
    (
      "UPDATE \"note\" SET person = 'x'", "note",
      "SQLite 3091: cannot store TEXT value in INTEGER column note.person"
    ),
    ("DELETE FROM person", "person", "SQLite 1811: FOREIGN KEY constraint failed"),
  ])
  func `a broken rule names its table and no value`(sql: String, table: String, detail: String) throws {
    let connection = try Connection.inMemory(migrations: History.first)
    try connection.write { db in
      try db.execute(sql: "INSERT INTO person VALUES (1, 'A'); INSERT INTO note VALUES (1, 1, 'one')")
    }
    #expect(throws: StoreError.brokenRule(table: table, detail: detail)) {
      try connection.write { db in try db.execute(sql: sql) }
    }
  }

  @Test func `a full casebook refuses what does not fit and keeps the rest`() throws {
    let folder = try TemporaryFolder()
    let connection = try keep(["one"], at: folder.file())
    #expect(throws: StoreError.diskFull(path: folder.file())) {
      try connection.write { db in
        try db.execute(sql: "INSERT INTO note (text) VALUES ('two')")
        try db.execute(sql: "PRAGMA max_page_count = 1")
        try db.execute(sql: "INSERT INTO note (text) VALUES (hex(zeroblob(90000)))")
      }
    }
    #expect(try notes(at: folder.file()) == ["one"])
  }

  @Test func `a disk that stops writing is an error, and nothing half there`() async throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    await #expect(processExitsWith: .success) { [path = folder.file() as String] in
      let connection = try #require(try open(path, .writing))
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 20_000, rlim_max: 20_000)
      try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      #expect {
        try add(String(repeating: "x", count: 90_000), to: connection)
      } throws: { error in
        if case StoreError.inputOutput(path, _) = error { true } else { false }
      }
    }
    #expect(try notes(at: folder.file()) == ["one"])
  }

  @Test func `a value that is not of its kind is damage, told without the value`() throws {
    let connection = try Connection.inMemory(migrations: History.first)
    #expect(throws: StoreError.damagedFile(path: ":memory:", detail: "a stored value is not of its kind")) {
      try connection.read { db in
        try Row.fetchOne(db, sql: "SELECT 'secret' AS day")?.decode(Int.self, forColumn: "day")
      }
    }
  }

  @Test func `an error of the store's own passes unchanged, and nothing is kept`() throws {
    struct Refused: Error, Equatable {}
    let connection = try Connection.inMemory(migrations: History.first)
    #expect(throws: Refused()) {
      try connection.write { db in
        try db.execute(sql: "INSERT INTO note (text) VALUES ('one')")
        throw Refused()
      }
    }
    #expect(try connection.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM note") } == 0)
  }
}
