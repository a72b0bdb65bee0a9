import Foundation
import GRDB
import Testing

@testable import CaseStore

/// Files that were cut, scratched or made up: refused in words, or read, but never a crash.
@Suite struct HostileFileTests {
  @Test(arguments: [2, 15, 16, 17, 99, 100, 101, 511, 512, 4_095, 4_096, 8_192, 100_000])
  func `bytes of chance are no casebook`(count: Int) throws {
    let folder = try TemporaryFolder()
    var chance = SystemRandomNumberGenerator()
    let bytes = Data((0..<count).map { _ in UInt8.random(in: 0...255, using: &chance) })
    for access in [Access.reading, .writing] {
      #expect(try outcome(of: bytes, access, in: folder) == .foreignFile(path: folder.file()))
    }
  }

  @Test func `a casebook that was cut short is refused, and not begun again`() throws {
    let folder = try TemporaryFolder()
    let whole = try sample(in: folder)
    for length in Array(2..<200) + Array(stride(from: 200, to: whole.count, by: 211)) {
      for access in [Access.reading, .writing] {
        let cut = whole.prefix(length)
        #expect(try outcome(of: cut, access, in: folder) != nil, "\(length) bytes, \(access)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file())) == cut)
      }
    }
  }

  @Test func `any byte of the header may be wrong`() throws {
    let folder = try TemporaryFolder()
    let whole = try sample(in: folder)
    var refused = 0
    for offset in 0..<100 {
      for mask: UInt8 in [0x01, 0x80, 0xFF] {
        var scratched = whole
        scratched[offset] ^= mask
        for access in [Access.reading, .writing] where try outcome(of: scratched, access, in: folder) != nil {
          refused += 1
        }
      }
    }
    #expect(refused > 100)
  }

  @Test func `any byte of the body may be wrong`() throws {
    let folder = try TemporaryFolder()
    let whole = try sample(in: folder)
    for offset in stride(from: 100, to: whole.count, by: 37) {
      var scratched = whole
      scratched[offset] ^= 0xFF
      _ = try outcome(of: scratched, .reading, in: folder)
    }
  }

  /// A casebook of several pages.
  private func sample(in folder: TemporaryFolder) throws -> Data {
    try keep([], at: folder.file()).write { db in
      for number in 1...60 {
        let text = "note \(number) " + String(repeating: "x", count: 200)
        try db.execute(sql: "INSERT INTO note (text) VALUES (?)", arguments: [text])
      }
    }
    return try Data(contentsOf: URL(fileURLWithPath: folder.file()))
  }

  /// What opening and reading the bytes as a file ends in: nil where all goes well; fails on any other error.
  private func outcome(of bytes: Data, _ access: Access, in folder: TemporaryFolder) throws -> StoreError? {
    for name in try folder.listing() { unlink(folder.file(name)) }
    try bytes.write(to: URL(fileURLWithPath: folder.file()))
    do {
      _ = try open(folder.file(), access)?.read { db in try Row.fetchAll(db, sql: "SELECT * FROM note").count }
      return nil
    } catch let error as StoreError {
      return error
    }
  }
}
