import Foundation
import GRDB
import Migrations
import Testing

@testable import CaseStore

/// Each of these crashes is a real one: a process killed inside a transaction that has reached the file already.
@Suite struct HotJournalTests {
  @Test func `a bare reading connection refuses what a crash leaves, so the tests below can fail`() async throws {
    let folder = try await crashed()
    var configuration = Configuration()
    configuration.readonly = true
    let error = #expect(throws: DatabaseError.self) {
      try DatabaseQueue(path: folder.file(), configuration: configuration)
    }
    #expect(error?.extendedResultCode == .SQLITE_READONLY_ROLLBACK)
  }

  @Test func `a reader takes back what a crash left half-written`() async throws {
    let folder = try await crashed()
    #expect(try notes(at: folder.file()) == ["kept"])
    #expect(try folder.listing() == ["casebook.db"])
  }

  @Test func `a writer takes it back as well`() async throws {
    let folder = try await crashed()
    try keep(["after"], at: folder.file())
    #expect(try notes(at: folder.file()) == ["kept", "after"])
  }

  @Test func `a crash while a reader is open does not stop its next look`() async throws {
    let folder = try TemporaryFolder()
    try keep(["kept"], at: folder.file())
    let reader = try #require(try open(folder.file(), .reading))
    try await crash(in: folder)
    let found = try reader.read { db in try String.fetchAll(db, sql: "SELECT text FROM note") }
    #expect(found == ["kept"])
  }

  @Test func `where rights forbid taking it back, that is said and nothing is changed`() async throws {
    let folder = try await crashed()
    await #expect(processExitsWith: .success) { [folder = folder.path as String] in
      try becomeSomebody(owning: folder)
      chmod(folder, 0o500)
      let before = try Data(contentsOf: URL(fileURLWithPath: folder + "/casebook.db"))
      let refused = try refusal(folder + "/casebook.db", .reading)
      try #require(refused == .notPermitted(path: folder, detail: "Permission denied"))
      try #require(try Data(contentsOf: URL(fileURLWithPath: folder + "/casebook.db")) == before)
    }
    #expect(try folder.listing() == ["casebook.db", "casebook.db-journal"])
  }

  @Test func `a crash while the casebook is being made leaves none`() async throws {
    let folder = try TemporaryFolder()
    try await crash(in: folder)
    #expect(try #require(try FileStatus.of(folder.file())).size > 0)
    #expect(try notes(at: folder.file()) == nil)
    try keep(["one"], at: folder.file())
    #expect(try notes(at: folder.file()) == ["one"])
  }

  @Test func `a journal full of nonsense harms nothing`() throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    let nonsense = Data((0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) })
    try nonsense.write(to: URL(fileURLWithPath: folder.file("casebook.db-journal")))
    #expect(try notes(at: folder.file()) == ["one"])
  }

  private func crashed() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try keep(["kept"], at: folder.file())
    try await crash(in: folder)
    return folder
  }

  /// Kills a process in the middle of a change too large for its memory, so that parts of it stand in the file.
  private func crash(in folder: TemporaryFolder) async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.file() as String] in
      if try FileStatus.of(path) == nil { try FreshFile.make(at: path) }
      let settings = ConnectionSettings(path: path, access: .writing, latest: 1)
      try settings.connect().writeWithoutTransaction { db in
        try db.execute(
          sql: """
            PRAGMA cache_size = 1;
            BEGIN IMMEDIATE;
            CREATE TABLE half (text TEXT);
            WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 200)
            INSERT INTO half SELECT hex(randomblob(2000)) FROM many
            """)
        kill(getpid(), SIGKILL)
      }
    }
    #expect(try folder.listing().contains("casebook.db-journal"))
  }
}
