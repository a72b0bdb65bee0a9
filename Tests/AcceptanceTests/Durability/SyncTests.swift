import TestSupport
import Testing

extension Durability {
  /// R2: what was said to be saved is on the disk, not only in the memory of the system.
  @Suite struct SyncTests {
    @Test(.needs(.strace)) func `the file, then the folder, are synced before Saved is said`() throws {
      let home = try Home()
      try Change.prepare(home)
      let calls = try Strace(home: home).calls(Change.doctor.arguments, input: Change.doctor.input)
      #expect(try Self.order(of: calls) == ["pwrite64", "sync", "unlink", "sync", "Saved"])
    }

    @Test(.needs(.strace)) func `so are the folders that were made for a first casebook`() throws {
      let home = try Home()
      let calls = try Strace(home: home).calls(Change.doctor.arguments, input: Change.doctor.input)
      #expect(try Self.order(of: calls) == ["pwrite64", "sync", "unlink", "sync", "Saved"])
      let folders = calls.filter { $0.name == "mkdir" && $0.text.contains(home.path) }
      #expect(folders.count == 3)
    }

    /// The control: a writer told not to sync is found out.
    @Test(.needs(.strace, .sqlite3)) func `the same look at a writer that does not sync finds none`() throws {
      let home = try Home()
      try Change.prepare(home)
      let sql = "PRAGMA synchronous=OFF; UPDATE doctor SET name = 'x'; SELECT 'Saved';"
      let calls = try Strace(home: home).calls(of: OutsideClient.sqlite3.required(), [home.casebook, sql])
      #expect(try Self.order(of: calls) == ["pwrite64", "unlink", "Saved"])
    }

    /// The last steps in short: repeated ones once, reading and opening left out.
    private static func order(of calls: [SystemCall]) throws -> [String] {
      let steps = calls.compactMap { call -> String? in
        switch call.name {
        case "fsync", "fdatasync": "sync"
        case "pwrite64", "unlink": call.name
        case "write": call.text.contains("Saved") ? "Saved" : nil
        default: nil
        }
      }
      let once = steps.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
      let saved = try #require(once.firstIndex(of: "Saved"))
      let last = try #require(once[..<saved].lastIndex(of: "pwrite64"))
      return Array(once[last...saved])
    }
  }
}
