import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite struct FilePlaceTests {
  @Test(arguments: [
    "a name with spaces.db", "Zweitmeinung für Jürgen.db", "第二意见.db", "file:case?mode=memory.db", "50%20'\".db",
  ])
  func `any name the system takes is a place for a casebook`(name: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("Müller, 李/" + name)
    try keep(["one"], at: path)
    #expect(try notes(at: path) == ["one"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("Müller, 李")) == [name])
  }

  @Test func `a relative path begins at the working folder, whatever SQLite would make of its name`() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .success) { [folder = folder.path as String] in
      try #require(chdir(folder) == 0)
      try keep(["one"], at: "casebook.db")
      try keep(["two"], at: "deeper/casebook.db")
      try keep(["three"], at: ":memory:")
      try #require(notes(at: "./deeper/../casebook.db") == ["one"])
    }
    #expect(try folder.listing() == [":memory:", "casebook.db", "deeper"])
    #expect(try notes(at: folder.file("deeper/casebook.db")) == ["two"])
  }

  @Test func `a link is followed, so that the journal lies beside the real file`() throws {
    let folder = try TemporaryFolder()
    try keep(["one"], at: folder.file("real/casebook.db"))
    symlink("real/casebook.db", folder.file("link"))
    symlink(folder.file("link"), folder.file("link to link"))
    let connection = try keep(["two"], at: folder.file("link to link"))
    try connection.write { db in
      try db.execute(sql: "INSERT INTO note (text) VALUES ('three')")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("real")).sorted()
      #expect(names == ["casebook.db", "casebook.db-journal"])
    }
    #expect(try notes(at: folder.file("real/casebook.db")) == ["one", "two", "three"])
    #expect(try folder.listing() == ["link", "link to link", "real"])
  }

  @Test func `a link to nothing yet leads to where the casebook is made`() throws {
    let folder = try TemporaryFolder()
    symlink("later/casebook.db", folder.file("link"))
    #expect(try notes(at: folder.file("link")) == nil)
    try keep(["one"], at: folder.file("link"))
    #expect(try mode(folder.file("later/casebook.db")) == 0o600)
    #expect(try notes(at: folder.file("link")) == ["one"])
  }

  @Test func `links in a circle are an error, not a hang`() throws {
    let folder = try TemporaryFolder()
    symlink("b", folder.file("a"))
    symlink("a", folder.file("b"))
    #expect(throws: StoreError.inputOutput(path: folder.file("a"), detail: String(cString: strerror(ELOOP)))) {
      try open(folder.file("a"), .reading)
    }
  }

  @Test(arguments: [("/a/b", "/a"), ("/a", "/"), ("/", "/")])
  func `the folder of a path`(path: String, folder: String) {
    #expect(FilePlace.folder(of: path) == folder)
  }
}
