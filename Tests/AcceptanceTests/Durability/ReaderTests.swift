import Foundation
import TestSupport
import Testing

extension Durability {
  /// R8: looking changes nothing.
  @Suite struct ReaderTests {
    @Test func `no reading command changes a byte, a time or a name`() throws {
      let home = try Home()
      try Change.prepare(home)
      let before = try Footprint(home.folder)
      for command in try Reading.commands(in: home) {
        let result = try home.run(command)
        #expect(result.code == 0, "\(command): \(result.err)")
        #expect(try Footprint(home.folder) == before, "\(command)")
      }
    }

    @Test func `without a casebook they make none`() throws {
      let home = try Home()
      for command in try Reading.commands(in: home) {
        let result = try home.run(command + ["--json"])
        #expect(result.code == 0, "\(command): \(result.err)")
      }
      #expect(try home.everything() == [])
    }

    /// Who is root may write everywhere: then only the rights are looked at, not what they keep from happening.
    @Test func `a read-only file in a read-only folder is read`() throws {
      let home = try Home()
      try Change.prepare(home)
      chmod(home.casebook, 0o400)
      chmod(home.folder, 0o500)
      let before = try Footprint(home.folder)
      for command in try Reading.commands(in: home) {
        let result = try home.run(command)
        #expect(result.code == 0, "\(command): \(result.err)")
      }
      #expect(try Footprint(home.folder) == before)
      if geteuid() != 0 {
        let refused = try home.run("doctor", "add", "--name", "Dr. Example-Late", "--no-input")
        #expect(refused.code == 77)
        #expect(try Footprint(home.folder) == before)
      }
    }

    /// The control: a change is seen.
    @Test func `the same look sees one changed letter`() throws {
      let home = try Home()
      try Change.prepare(home)
      let before = try Footprint(home.folder)
      try home.answer("doctor", "edit", "D1", "--name", "Dr. Example-One", "--no-input")
      #expect(try Footprint(home.folder) != before)
    }
  }
}
