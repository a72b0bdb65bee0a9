import Foundation
import GRDB
import TestSupport
import Testing

extension Durability {
  /// R9, R12: what is not a casebook of this program is refused, and left as it was.
  @Suite struct StrangerTests {
    /// A file that lies where the casebook should, and the exit code it deserves.
    enum Stranger: String, CaseIterable, Sendable {
      case newer, otherProgram, otherTables, randomBytes, text, halfHeader, headerOnly

      var code: Int32 { self == .newer ? 78 : 65 }
    }

    static let commands = [
      ["doctor", "list"], ["doctor", "list", "--json"], ["doctor", "show", "D1"],
      ["doctor", "add", "--name", "Dr. Example-North", "--no-input"], ["doctor", "remove", "D1", "--yes"],
    ]

    @Test(arguments: Stranger.allCases, commands) func `is refused and stays as it was`(
      stranger: Stranger, command: [String]
    ) throws {
      let home = try Home()
      try home.answer("doctor", "add", "--name", "Dr. Example-1", "--no-input")
      try Self.put(stranger, at: home.casebook)
      let before = try Footprint(home.folder)
      let result = try home.run(command)
      #expect(result.code == stranger.code, "\(result.err)")
      #expect(result.err.contains(home.casebook) && result.err.contains("Nothing was changed."), "\(result.err)")
      #expect(result.out == "")
      #expect(try Footprint(home.folder) == before)
    }

    @Test func `so is a folder, a pipe, and a device`() throws {
      let home = try Home()
      mkfifo(home.path + "/pipe", 0o600)
      for path in [home.path, home.path + "/pipe", "/dev/zero"] {
        for command in Self.commands {
          let result = try home.run(command + ["--db", path])
          #expect(result.code == 65, "\(path): \(result.err)")
        }
      }
    }

    @Test func `an empty file counts as none`() throws {
      let home = try Home()
      try Self.write(Data(), home.path + "/empty.db")
      #expect(try home.answer("doctor", "list", "--json", "--db", "empty.db") == "[]\n")
      try home.answer("doctor", "add", "--name", "Dr. Example-1", "--db", "empty.db", "--no-input")
      #expect(try Contents(of: home.path + "/empty.db").count("doctor") == 1)
    }

    private static func put(_ stranger: Stranger, at path: String) throws {
      switch stranger {
      case .newer: try execute("PRAGMA user_version = 99", path)
      case .otherProgram: try execute("PRAGMA application_id = 252006674", path)
      case .otherTables: try execute("PRAGMA application_id = 0", path)
      case .randomBytes: try write(Data((0..<40_000).map { _ in UInt8.random(in: 0...255) }), path)
      case .text: try write(Data(String(repeating: "Dear diary, nothing happened.\n", count: 200).utf8), path)
      case .halfHeader: try write(Data("SQLite for".utf8), path)
      case .headerOnly: try write(Data(contentsOf: URL(fileURLWithPath: path)).prefix(100), path)
      }
    }

    private static func execute(_ sql: String, _ path: String) throws {
      try DatabaseQueue(path: path).writeWithoutTransaction { db in try db.execute(sql: sql) }
    }

    private static func write(_ data: Data, _ path: String) throws {
      try data.write(to: URL(fileURLWithPath: path))
      chmod(path, 0o600)
    }
  }
}
