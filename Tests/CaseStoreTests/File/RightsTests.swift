import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite struct RightsTests {
  @Test(arguments: [0o000, 0o022, 0o077, 0o277])
  func `whatever the umask, folders are 0700 and every file 0600`(mask: Int) async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("made/by us/casebook.db")
    await #expect(processExitsWith: .success) { [path = path as String, mask = mask as Int] in
      umask(mode_t(mask))
      let connection = try #require(try open(path, .writing))
      try connection.write { db in
        try db.execute(sql: "INSERT INTO note (text) VALUES ('kept')")
        try #require(mode(path + "-journal") == 0o600)
      }
      try #require(try open(path, .writing, History.second) != nil)
    }
    #expect(try mode(path) == 0o600)
    #expect(try mode(path + ".version-1.bak") == 0o600)
    #expect(try mode(folder.file("made/by us")) == 0o700)
    #expect(try mode(folder.file("made")) == 0o700)
    #expect(try notes(at: path, History.second) == ["kept"])
  }

  @Test func `a folder that exists keeps its rights`() throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o755)
    try keep(["one"], at: folder.file())
    #expect(try mode(folder.path) == 0o755)
  }

  @Test(arguments: [Access.reading, .writing], [(0o644, 0o600), (0o666, 0o600), (0o444, 0o400), (0o640, 0o600)])
  func `a casebook open to others is closed to them, and that is said`(access: Access, rights: (Int, Int)) throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    chmod(folder.file(), mode_t(rights.0))
    if access == .writing && rights.0 & 0o200 == 0 { return }
    let connection = try #require(try open(folder.file(), access))
    #expect(connection.notices == [.rightsTightened(path: folder.file(), from: rights.0)])
    #expect(try mode(folder.file()) == rights.1)
    #expect(try open(folder.file(), access)?.notices == [])
  }

  @Test func `the rights of a file that is no casebook are left alone`() throws {
    let folder = try TemporaryFolder()
    try Data("a letter".utf8).write(to: URL(fileURLWithPath: folder.file()))
    chmod(folder.file(), 0o644)
    let before = try FolderSnapshot(folder)
    #expect(throws: StoreError.foreignFile(path: folder.file())) { try open(folder.file(), .reading) }
    #expect(throws: StoreError.foreignFile(path: folder.file())) { try open(folder.file(), .writing) }
    #expect(try FolderSnapshot(folder) == before)
  }

  @Test func `where rights are missing it is said before anything is typed`() async throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    await #expect(processExitsWith: .success) { [folder = folder.path as String] in
      try becomeSomebody(owning: folder)
      let path = folder + "/casebook.db"
      chmod(path, 0o400)
      try #require(refusal(path, .writing) == .notPermitted(path: path, detail: "Permission denied"))
      chmod(path, 0o000)
      try #require(refusal(path, .reading) == .notPermitted(path: path, detail: "Permission denied"))
      chmod(path, 0o600)
      chmod(folder, 0o500)
      try #require(refusal(path, .writing) == .notPermitted(path: folder, detail: "Permission denied"))
      let other = folder + "/other.db"
      try #require(refusal(other, .writing) == .notPermitted(path: other, detail: "Permission denied"))
      let deeper = folder + "/deeper/other.db"
      try #require(refusal(deeper, .writing) == .notPermitted(path: folder + "/deeper", detail: "Permission denied"))
      chmod(folder, 0o000)
      try #require(refusal(path, .reading) == .notPermitted(path: path, detail: "Permission denied"))
    }
  }

  @Test func `rights of somebody else's casebook are reported, not changed`() async throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file())
    try #require(geteuid() == 0 || chmod(folder.file(), 0o644) == 0)
    guard geteuid() == 0 else { return }
    await #expect(processExitsWith: .success) { [folder = folder.path as String] in
      let path = folder + "/casebook.db"
      chmod(folder, 0o755)
      chmod(path, 0o644)
      try #require(setuid(65534) == 0)
      let connection = try #require(try open(path, .reading))
      try #require(connection.notices == [.rightsTooWide(path: path, mode: 0o644)])
      try #require(mode(path) == 0o644)
    }
  }
}

/// The permission bits of a file or folder.
func mode(_ path: String) throws -> Int {
  try #require(try FileStatus.of(path)).mode
}

/// The error an opening ends in; nil where it succeeds.
func refusal(_ path: String, _ access: Access) throws -> StoreError? {
  do {
    _ = try open(path, access)
    return nil
  } catch let error as StoreError {
    return error
  }
}
