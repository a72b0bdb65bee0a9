import Foundation
import TestSupport
import Testing

extension Durability {
  /// R11: damage is noticed or does no harm; it never crashes the program and never passes for an empty casebook.
  @Suite struct DamageTests {
    static let commands = [
      ["doctor", "list", "--json"], ["doctor", "show", "D7"], ["doctor", "edit", "D7", "--fax", "1", "--no-input"],
    ]

    @Test func `a file that was cut short is refused`() throws {
      let home = try Self.home()
      let whole = try Data(contentsOf: URL(fileURLWithPath: home.casebook))
      for part in [1, 99, 100, 101, 511, 4095] + Array(stride(from: 4096, to: whole.count, by: whole.count / 12)) + [
        whole.count - 1
      ] {
        try Self.write(whole.prefix(part), home)
        for command in Self.commands {
          let result = try home.run(command)
          if part > 1 { #expect(result.code == 65, "\(part) bytes: \(result.code) \(result.err)") }
          #expect(result.code >= 0, "\(part) bytes: ended by a signal")
        }
        let size = try Data(contentsOf: URL(fileURLWithPath: home.casebook)).count
        if part > 1 { #expect(size == part, "a damaged file is left as it is") }
      }
    }

    /// SQLite keeps no checksums: a letter changed inside a text cannot be noticed. Everything else must be, where it is met.
    @Test func `a flipped byte is noticed or does no harm, and never crashes`() throws {
      let home = try Self.home()
      let whole = try Data(contentsOf: URL(fileURLWithPath: home.casebook))
      var codes: [Int32: Int] = [:]
      for place in Array(0..<100) + Array(stride(from: 100, to: whole.count, by: whole.count / 120)) {
        var damaged = whole
        damaged[place] ^= 0xFF
        try Self.write(damaged, home)
        for command in Self.commands {
          let result = try home.run(command)
          #expect(
            [0, 1, 65, 74, 77, 78].contains(result.code), "byte \(place): \(command[1]) \(result.code) \(result.err)")
          if result.code == 0 { #expect(result.out.contains("Dr."), "byte \(place): \(command[1]) \(result.out)") }
          codes[result.code, default: 0] += 1
        }
      }
      #expect(codes[65, default: 0] > 0)
    }

    @Test func `pages of zeros are noticed`() throws {
      let home = try Self.home()
      let whole = try Data(contentsOf: URL(fileURLWithPath: home.casebook))
      var damaged = whole
      damaged.replaceSubrange(4096..<whole.count, with: Data(count: whole.count - 4096))
      try Self.write(damaged, home)
      for command in Self.commands { #expect(try home.run(command).code == 65, "\(command)") }
    }

    private static func home() throws -> Home {
      let home = try Home()
      try Change.prepare(home)
      return home
    }

    private static func write(_ data: Data, _ home: Home) throws {
      try data.write(to: URL(fileURLWithPath: home.casebook))
      chmod(home.casebook, 0o600)
      unlink(home.casebook + "-journal")
    }
  }
}
