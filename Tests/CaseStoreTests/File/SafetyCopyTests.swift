import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite struct SafetyCopyTests {
  @Test func `a copy never takes the place of another`() throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    let first = try SafetyCopy(path: folder.file(), version: 1, latest: 1).keep()
    try keep(["two"], at: folder.file())
    let second = try SafetyCopy(path: folder.file(), version: 1, latest: 1).keep()
    #expect(first == folder.file("casebook.db.version-1.bak"))
    #expect(second == folder.file("casebook.db.version-1.2.bak"))
    #expect(try notes(at: first) == ["one"])
    #expect(try notes(at: second) == ["one", "two"])
  }

  @Test func `the same contents are kept once`() throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    let first = try SafetyCopy(path: folder.file(), version: 1, latest: 1).keep()
    #expect(try SafetyCopy(path: folder.file(), version: 1, latest: 1).keep() == first)
    #expect(try folder.listing() == ["casebook.db", "casebook.db.version-1.bak"])
  }

  @Test func `what a crash left of an attempt is in nobody's way`() throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    for name in ["casebook.db.version-1.bak.part", "casebook.db.version-1.bak.part-journal"] {
      try Data("half".utf8).write(to: URL(fileURLWithPath: folder.file(name)))
    }
    let copy = try SafetyCopy(path: folder.file(), version: 1, latest: 1).keep()
    #expect(try notes(at: copy) == ["one"])
    #expect(try folder.listing() == ["casebook.db", "casebook.db.version-1.bak"])
  }

  @Test func `a casebook with a hidden fault is neither copied nor migrated`() throws {
    let folder = try TemporaryFolder()
    try hideFault(in: folder)
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file()))
    #expect(try notes(at: folder.file()) == ["one"])
    #expect {
      try open(folder.file(), .writing, History.second)
    } throws: { error in
      if case StoreError.damagedFile(folder.file(), _) = error { true } else { false }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file())) == before)
    #expect(try folder.listing() == ["casebook.db"])
  }

  @Test func `without a copy there is no migration`() throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file()))
    let obstacle = folder.file("casebook.db.version-1.bak.part")
    mkdir(obstacle, 0o700)
    #expect(throws: StoreError.cannotCreate(path: obstacle, detail: "File exists")) {
      try open(folder.file(), .writing, History.second)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file())) == before)
  }

  /// A fault only the whole check finds: an index that lacks a row.
  private func hideFault(in folder: TemporaryFolder) throws {
    try keep(["one"], at: folder.file()).write { db in try db.execute(sql: "INSERT INTO person VALUES (1, 'A')") }
    let index = try DatabaseQueue(path: folder.file()).read { db in
      try Int.fetchOne(db, sql: "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_person_1'") ?? 0
    }
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: folder.file()))
    // Bytes 3 and 4 of a page count its cells.
    try file.seek(toOffset: UInt64((index - 1) * 4_096 + 3))
    try file.write(contentsOf: Data([0, 0]))
    try file.close()
  }
}
