import Foundation
import GRDB
import Migrations
import Testing

@testable import CaseStore

/// A process killed at one moment after another, until it is done before it can be killed.
@Suite struct CrashSweepTests {
  /// Microseconds until the kill.
  static let moments =
    Array(stride(from: 300, to: 9_000, by: 600))
    + Array(stride(from: 9_000, through: 36_000, by: 1_000))

  @Test(arguments: moments)
  func `a casebook whose making is killed is whole, or not there`(moment: Int) async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.file() as String, moment = moment as Int] in
      killSelf(after: moment)
      try keep(["one"], at: path)
      kill(getpid(), SIGKILL)
    }
    #expect([nil, [], ["one"]].contains(try notes(at: folder.file())))
    try keep(["after"], at: folder.file())
    #expect(try notes(at: folder.file())?.last == "after")
    try expectWhole(folder.file())
  }

  @Test(arguments: moments)
  func `a casebook whose migration is killed is at one version or the other`(moment: Int) async throws {
    let folder = try TemporaryFolder()
    let texts = (1...30).map { "\($0) " + String(repeating: "x", count: 300) }
    try keep([], at: folder.file()).write { db in
      for text in texts { try db.execute(sql: "INSERT INTO note (text) VALUES (?)", arguments: [text]) }
    }
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.file() as String, moment = moment as Int] in
      killSelf(after: moment)
      _ = try open(path, .writing, CrashSweepTests.history)
      kill(getpid(), SIGKILL)
    }
    #expect(try notes(at: folder.file(), CrashSweepTests.history) == texts)
    #expect(try notes(at: folder.file("casebook.db.version-1.bak")) == texts)
    #expect(try folder.listing() == ["casebook.db", "casebook.db.version-1.bak"])
    try expectWhole(folder.file())
  }

  static let history =
    History.first + [
      Migration(
        name: "0002_days.sql",
        sql: "PRAGMA cache_size = 1; ALTER TABLE note ADD COLUMN day TEXT; UPDATE note SET day = '2026-11-23'")
    ]

  private func expectWhole(_ path: String) throws {
    try DatabaseQueue(path: path).read { db in try Integrity.check(db, path: path) }
  }
}

/// Kills this process after so many microseconds of the clock, wherever it is then.
private func killSelf(after microseconds: Int) {
  signal(SIGALRM) { _ in kill(getpid(), SIGKILL) }
  var timer = itimerval()
  timer.it_value.tv_usec = suseconds_t(microseconds)
  setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &timer, nil)
}
