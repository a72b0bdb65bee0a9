import GRDB

/// How every connection to the file is set up. A test reads each setting back.
struct ConnectionSettings {
  let path: String
  let access: Access
  /// The newest schema version this program knows.
  let latest: Int

  /// Safe to set before it is known whose file it is: none of these looks into it.
  static let guarded = """
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA fullfsync = ON;
    """

  /// Opens a connection to a file that exists; a foreign, newer or damaged one is refused before anything is changed in it.
  ///
  /// - Throws: ``StoreError``, `DatabaseError`.
  func connect() throws -> DatabaseQueue {
    do {
      return try DatabaseQueue(path: path, configuration: configuration())
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      throw StoreError.damagedFile(path: path, detail: error.message ?? "")
    }
  }

  func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .reading
    configuration.busyMode = .callback(Patience.wait)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in try prepare(db) }
    return configuration
  }

  private func prepare(_ db: Database) throws {
    try db.execute(sql: ConnectionSettings.guarded)
    try db.inTransaction(.deferred) {
      if case .casebook = try FileContents(db, path: path, latest: latest) {
        try Integrity.checkLength(db, path: path)
      }
      return .commit
    }
    try db.execute(sql: "PRAGMA synchronous = EXTRA")
    if access == .writing { try useRollbackJournal(db) }
  }

  /// Another program may have left the file in another journal mode, and may still be there.
  private func useRollbackJournal(_ db: Database) throws {
    let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
    guard mode == "delete" || mode == "memory" else { throw StoreError.busy(path: path) }
  }
}
