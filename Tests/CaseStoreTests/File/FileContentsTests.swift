import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite struct FileContentsTests {
  /// SQL that makes a file which is no casebook of this program, and what it is refused as.
  enum Stranger: String, CaseIterable, Sendable {
    case otherProgram = "PRAGMA application_id = 252006674; CREATE TABLE place (id INTEGER)"
    case otherProgramWithoutTables = "PRAGMA application_id = 252006674"
    case noApplicationID = "CREATE TABLE place (id INTEGER)"
    case versionOnly = "PRAGMA user_version = 1"
    case writeAheadLog = "PRAGMA journal_mode = WAL; CREATE TABLE place (id INTEGER)"
    case newer = "PRAGMA application_id = 1131635307; PRAGMA user_version = 2; CREATE TABLE n (id INTEGER)"
    case damaged = "PRAGMA application_id = 1131635307; CREATE TABLE n (id INTEGER)"

    func refusal(_ path: String) -> StoreError {
      switch self {
      case .newer: .newerFile(path: path, fileVersion: 2, programVersion: 1)
      case .damaged: .damagedFile(path: path, detail: "user_version 0")
      default: .foreignFile(path: path)
      }
    }
  }

  @Test(arguments: Stranger.allCases, [Access.reading, .writing])
  func `a file that is not ours is refused and not touched`(stranger: Stranger, access: Access) throws {
    let folder = try TemporaryFolder()
    try DatabaseQueue(path: folder.file()).writeWithoutTransaction { db in try db.execute(sql: stranger.rawValue) }
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file()))
    #expect(throws: stranger.refusal(folder.file())) { try open(folder.file(), access) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file())) == before)
    #expect(try mode(folder.file()) != 0o600)
    // Only a writer may take away the log that SQLite makes for a look at such a file.
    if stranger == .writeAheadLog && access == .reading { return }
    #expect(try folder.listing() == ["casebook.db"])
  }

  @Test(arguments: [Access.reading, .writing])
  func `the log of a program that crashed is not folded into its file`(access: Access) async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.file() as String] in
      let queue = try DatabaseQueue(path: path)
      try queue.writeWithoutTransaction { db in try db.execute(sql: Stranger.writeAheadLog.rawValue) }
      kill(getpid(), SIGKILL)
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file()))
    let log = try Data(contentsOf: URL(fileURLWithPath: folder.file("casebook.db-wal")))
    #expect(!log.isEmpty)
    #expect(throws: StoreError.foreignFile(path: folder.file())) { try open(folder.file(), access) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file())) == before)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("casebook.db-wal"))) == log)
  }

  @Test func `a newer file is called newer even where its schema cannot be read here`() throws {
    let folder = try TemporaryFolder()
    try DatabaseQueue(path: folder.file()).writeWithoutTransaction { db in
      try db.execute(sql: Stranger.newer.rawValue)
      try db.execute(sql: "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = 'CREATE TABLE n (id !)'")
    }
    #expect(throws: Stranger.newer.refusal(folder.file())) { try open(folder.file(), .reading) }
  }

  @Test(arguments: [Access.reading, .writing])
  func `what is no file is no casebook`(access: Access) throws {
    let folder = try TemporaryFolder()
    mkfifo(folder.file("pipe"), 0o600)
    for path in [folder.path, folder.file("pipe"), "/dev/null", "/"] {
      #expect(throws: StoreError.foreignFile(path: path)) { try open(path, access) }
    }
  }

  @Test func `the application id spells Csbk`() {
    #expect(withUnsafeBytes(of: CasebookFile.applicationID.bigEndian) { Array($0) } == Array("Csbk".utf8))
  }
}
