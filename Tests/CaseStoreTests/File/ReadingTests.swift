import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite struct ReadingTests {
  @Test func `reading changes nothing that can be seen from outside`() throws {
    let folder = try TemporaryFolder()
    try keep(["one", "two"], at: folder.file())
    let before = try FolderSnapshot(folder)
    #expect(try notes(at: folder.file()) == ["one", "two"])
    #expect(try FolderSnapshot(folder) == before)
  }

  @Test func `a reading connection refuses to write`() throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    let connection = try #require(try open(folder.file(), .reading))
    #expect { try add("two", to: connection) } throws: { error in
      if case StoreError.notPermitted = error { true } else { false }
    }
  }

  @Test func `a file of 0400 in a folder of 0500 is read`() async throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    await #expect(processExitsWith: .success) { [folder = folder.path as String] in
      try becomeSomebody(owning: folder)
      chmod(folder + "/casebook.db", 0o400)
      chmod(folder, 0o500)
      try #require(notes(at: folder + "/casebook.db") == ["one"])
    }
  }

  @Test func `where there is nothing, reading finds no casebook and makes none`() throws {
    let folder = try TemporaryFolder()
    #expect(try notes(at: folder.file()) == nil)
    #expect(try notes(at: folder.file("no/such/folder/casebook.db")) == nil)
    #expect(try folder.listing() == [])
  }

  @Test func `an empty file is no casebook for reading, and becomes one for writing`() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.file()))
    chmod(folder.file(), 0o644)
    let before = try FolderSnapshot(folder)
    #expect(try notes(at: folder.file()) == nil)
    #expect(try FolderSnapshot(folder) == before)
    let connection = try keep(["one"], at: folder.file())
    #expect(connection.notices == [.rightsTightened(path: folder.file(), from: 0o644)])
    #expect(try notes(at: folder.file()) == ["one"])
  }

  @Test func `a reader beside a writer sees the state before or after, and waits for neither`() throws {
    let folder = try TemporaryFolder()
    let writer = try keep(["one"], at: folder.file())
    try writer.write { db in
      try db.execute(sql: "INSERT INTO note (text) VALUES ('two')")
      #expect(try notes(at: folder.file()) == ["one"])
    }
    #expect(try notes(at: folder.file()) == ["one", "two"])
  }
}
