import GRDB

/// The taking back of what a crash left half-written in the file.
///
/// A connection for reading may not do it and says `SQLITE_READONLY_ROLLBACK`, at opening or at any later look.
struct Rollback {
  let path: String

  /// Runs `body`, and where a half-written change stands in the way takes it back and runs `body` again.
  ///
  /// Several times, because a reader can take the journal of a writer at work for one left behind.
  func healing<Value>(_ body: () throws -> Value) throws -> Value {
    for _ in 1...8 {
      do {
        return try body()
      } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK {
        try takeBack()
      }
    }
    return try body()
  }

  /// Opening for writing and looking once is all it takes; SQLite does the rest.
  private func takeBack() throws {
    if let obstacle = FileRights.obstacle(toWriting: path) { throw obstacle }
    var configuration = Configuration()
    configuration.busyMode = .callback(Patience.wait)
    configuration.prepareDatabase { db in
      try db.execute(sql: ConnectionSettings.guarded)
      _ = try Int.fetchOne(db, sql: "PRAGMA user_version")
    }
    try DatabaseQueue(path: path, configuration: configuration).close()
  }
}
