import GRDB
import Migrations

/// One act of opening: from a path to a connection at the newest schema.
struct Opening {
  /// Absolute, links followed.
  let path: String
  let migrations: [Migration]

  /// A connection that cannot change the file; nil where there is no casebook yet.
  ///
  /// A casebook of an older version is brought up to date first: the queries know today's schema only.
  func forReading() throws(StoreError) -> Connection? {
    guard try isThereSomething() else { return nil }
    return try StoreError.translating(path: path) { () throws -> Connection? in
      let (queue, version) = try Rollback(path: path).healing { try look() }
      switch version {
      case 0: return nil
      case latest: return Connection(path: path, queue: queue, notices: try tightened())
      default: return try reading(afterMigrating: queue)
      }
    }
  }

  /// A connection that can change the file, which is made where there is none.
  func forWriting() throws(StoreError) -> Connection {
    if try FileStatus.of(path) == nil { try FreshFile.make(at: path) }
    guard try FileStatus.of(path)?.isRegular == true else { throw .foreignFile(path: path) }
    if let obstacle = FileRights.obstacle(toWriting: path) { throw obstacle }
    return try StoreError.translating(path: path) {
      try lookFirst()
      let queue = try connect(.writing)
      let rights = try tightened()
      let migrated = try Migrator(path: path, migrations: migrations).run(in: queue)
      return Connection(path: path, queue: queue, notices: rights + [migrated].compactMap(\.self))
    }
  }

  private var latest: Int { Migrator.latest(migrations) }

  private func isThereSomething() throws(StoreError) -> Bool {
    guard let status = try FileStatus.of(path) else { return false }
    guard status.isRegular else { throw .foreignFile(path: path) }
    if status.size <= FileStatus.emptySize { return false }
    if let obstacle = FileRights.obstacle(toReading: path) { throw obstacle }
    return true
  }

  private func tightened() throws -> [FileNotice] { [try FileRights.tighten(path)].compactMap(\.self) }

  /// A file with a write-ahead log is another program's at work: closing a writing connection would fold the log into it.
  private func lookFirst() throws {
    guard try FileStatus.of(path + "-wal") != nil else { return }
    try connect(.reading).close()
  }

  private func reading(afterMigrating queue: DatabaseQueue) throws -> Connection {
    try queue.close()
    let notices = try forWriting().notices
    return Connection(path: path, queue: try connect(.reading), notices: notices)
  }

  private func connect(_ access: Access) throws -> DatabaseQueue {
    try ConnectionSettings(path: path, access: access, latest: latest).connect()
  }

  /// The version alone, 0 where nothing is: whose file it is was judged while connecting.
  private func look() throws -> (DatabaseQueue, version: Int) {
    let queue = try connect(.reading)
    return (queue, try queue.unsafeRead(FileContents.version))
  }
}
