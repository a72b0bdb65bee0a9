import Foundation
import GRDB

/// A verified copy of a casebook, kept beside it before its schema changes.
///
/// Made while the caller holds the write lock, so it is exactly what the migration begins with.
struct SafetyCopy {
  /// The casebook's absolute path.
  let path: String
  /// The schema version the casebook has.
  let version: Int
  /// The newest schema version this program knows.
  let latest: Int

  /// Makes the copy under a name nobody uses: `casebook.db.version-1.bak`, then `casebook.db.version-1.2.bak`.
  ///
  /// - Returns: the path of the copy, or of an earlier one that is the same to the byte: migrating may be tried often.
  /// - Throws: ``StoreError``, `DatabaseError`; nothing is left of the attempt then.
  func keep() throws -> String {
    let draft = "\(path).version-\(version).bak.part"
    discard(draft)
    guard try FreshFile.make(at: draft) else { throw StoreError(creatingFailed: EEXIST, path: draft) }
    do {
      try fill(draft)
      try verify(draft)
      return try settle(draft)
    } catch {
      discard(draft)
      throw error
    }
  }

  /// An attempt that was killed leaves its journal too, which must never meet another file of that name.
  private func discard(_ draft: String) {
    unlink(draft + "-journal")
    unlink(draft)
  }

  /// Gives the draft its name, once it is on the disk.
  private func settle(_ draft: String) throws -> String {
    var name = "\(path).version-\(version).bak"
    var number = 2
    while try FileStatus.of(name) != nil {
      if FileManager.default.contentsEqual(atPath: name, andPath: draft) {
        discard(draft)
        return name
      }
      name = "\(path).version-\(version).\(number).bak"
      number += 1
    }
    try Disk.sync(draft)
    guard rename(draft, name) == 0 else { throw StoreError(creatingFailed: errno, path: name) }
    try Disk.sync(FilePlace.folder(of: name))
    return name
  }

  /// `VACUUM INTO` keeps the 0600 of an existing empty file; a file it makes itself would be open to all.
  private func fill(_ draft: String) throws {
    let queue = try ConnectionSettings(path: path, access: .reading, latest: latest).connect()
    try queue.unsafeRead { db in
      try Integrity.check(db, path: path)
      try db.execute(sql: "VACUUM INTO ?", arguments: [draft])
    }
    try queue.close()
  }

  private func verify(_ draft: String) throws {
    let queue = try ConnectionSettings(path: draft, access: .reading, latest: latest).connect()
    try queue.read { db in
      try Integrity.check(db, path: draft)
      guard try FileContents(db, path: draft, latest: latest) == .casebook(version: version) else {
        throw StoreError.damagedFile(path: draft, detail: "the copy is of another version")
      }
    }
    try queue.close()
  }
}
