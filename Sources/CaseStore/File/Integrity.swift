import GRDB

/// Whether a file is whole.
enum Integrity {
  /// The whole check. It reads every page, so it runs before migrations and at imports only.
  ///
  /// A page that the disk does not give is a finding to SQLite; to the person it is an error of the disk.
  ///
  /// - Throws: ``StoreError/damagedFile(path:detail:)`` with the first thing found wrong,
  ///   ``StoreError/inputOutput(path:detail:)``; `DatabaseError`.
  static func check(_ db: Database, path: String) throws {
    let finding = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)")
    switch finding {
    case "ok": return
    case let finding? where finding.contains("error code="): throw StoreError.inputOutput(path: path, detail: finding)
    default: throw StoreError.damagedFile(path: path, detail: finding ?? "")
    }
  }

  /// The cheap check of every opening: SQLite itself overlooks that a part of the last page is gone, and reads zeros.
  ///
  /// With a write-ahead log, which another program may have left, the newest pages stand elsewhere.
  ///
  /// - Throws: ``StoreError/damagedFile(path:detail:)``; `DatabaseError`.
  static func checkLength(_ db: Database, path: String) throws {
    guard let size = try FileStatus.of(path)?.size else { return }
    let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    let expected = pages * (try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0)
    guard size < expected, try FileStatus.of(path + "-wal") == nil else { return }
    throw StoreError.damagedFile(path: path, detail: "\(size) bytes instead of \(expected)")
  }
}
