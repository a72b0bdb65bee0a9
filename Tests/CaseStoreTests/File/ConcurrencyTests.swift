import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite struct ConcurrencyTests {
  @Test func `eight processes that begin a casebook at once all succeed`() async throws {
    for _ in 1...3 {
      let folder = try TemporaryFolder()
      await withTaskGroup(of: Void.self) { group in
        for number in 1...8 {
          group.addTask {
            await #expect(processExitsWith: .success) {
              [path = folder.file("new/casebook.db") as String, number = number as Int] in
              try keep(["note \(number)"], at: path)
            }
          }
        }
      }
      let kept = try #require(try notes(at: folder.file("new/casebook.db")))
      #expect(kept.sorted() == (1...8).map { "note \($0)" })
    }
  }

  @Test func `of eight processes that migrate at once one does, and one copy is kept`() async throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    await withTaskGroup(of: Void.self) { group in
      for _ in 1...8 {
        group.addTask {
          await #expect(processExitsWith: .success) { [path = folder.file() as String] in
            try keep(["more"], at: path, History.second)
          }
        }
      }
    }
    #expect(try notes(at: folder.file(), History.second)?.count == 9)
    #expect(try folder.listing() == ["casebook.db", "casebook.db.version-1.bak"])
  }

  @Test func `eight writers and eight readers at once lose nothing`() throws {
    let folder = try TemporaryFolder()
    try keep([], at: folder.file())
    let failures = Failures()
    DispatchQueue.concurrentPerform(iterations: 16) { number in
      failures.gather {
        if number.isMultiple(of: 2) {
          for note in 1...50 { try keep(["\(number)-\(note)"], at: folder.file()) }
        } else {
          for _ in 1...50 { try #require(try notes(at: folder.file()) != nil) }
        }
      }
    }
    #expect(failures.all == [])
    #expect(Set(try notes(at: folder.file()) ?? []).count == 400)
  }

  @Test func `a writer waits for another, and says so when it has waited long enough`() throws {
    let folder = try TemporaryFolder()
    let first = try keep([], at: folder.file())
    let second = try keep([], at: folder.file())
    try second.queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA busy_timeout = 50") }
    try first.write { db in
      try db.execute(sql: "INSERT INTO note (text) VALUES ('one')")
      #expect(throws: StoreError.busy(path: folder.file())) { try add("two", to: second) }
    }
    try add("three", to: second)
    #expect(try notes(at: folder.file()) == ["one", "three"])
  }

  @Test func `a look before a change does not make two writers fail`() throws {
    let folder = try TemporaryFolder()
    try keep(["0"], at: folder.file())
    let failures = Failures()
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      failures.gather {
        let connection = try #require(try open(folder.file(), .writing))
        for _ in 1...10 {
          try connection.write { db in
            let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM note") ?? 0
            try db.execute(sql: "INSERT INTO note (text) VALUES (?)", arguments: ["\(count)"])
          }
        }
      }
    }
    #expect(failures.all == [])
    #expect(try notes(at: folder.file()) == (0...80).map { "\($0)" })
  }
}
