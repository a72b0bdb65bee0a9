import GRDB
import Migrations

/// Brings the file to the newest schema in one transaction, safe among processes: whoever gets the lock first does it.
struct Migrator {
  let path: String
  /// The history of the schema, oldest first.
  let migrations: [Migration]

  /// The newest schema version in a history; 0 for an empty one.
  static func latest(_ migrations: [Migration]) -> Int { migrations.last?.version ?? 0 }

  private var latest: Int { Migrator.latest(migrations) }

  /// Runs what is missing, nothing where nothing is.
  ///
  /// - Returns: what to tell the person; nil for an up-to-date or a new file.
  /// - Throws: ``StoreError``, `DatabaseError`; the file is then as it was.
  func run(in queue: DatabaseQueue) throws -> FileNotice? {
    guard try queue.unsafeRead(FileContents.version) != latest else { return nil }
    return try queue.writeWithoutTransaction { db in
      var notice: FileNotice?
      // A table that is rebuilt is dropped for a moment: its references are not followed then, but checked at the end.
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.inTransaction(.immediate) {
        notice = try migrate(db)
        return .commit
      }
      try db.execute(sql: "PRAGMA foreign_keys = ON")
      return notice
    }
  }

  /// Looks again, now that nobody else can write, and does what is left to do.
  private func migrate(_ db: Database) throws -> FileNotice? {
    switch try contents(db) {
    case .casebook(version: latest):
      return nil
    case .nothing:
      try runMigrations(after: 0, db)
      return nil
    case .casebook(let version):
      let copy = try SafetyCopy(path: path, version: version, latest: latest).keep()
      try runMigrations(after: version, db)
      return .migrated(from: version, to: latest, copyKeptAt: copy)
    }
  }

  private func runMigrations(after version: Int, _ db: Database) throws {
    for migration in migrations where migration.version > version {
      try db.execute(sql: migration.sql)
    }
    try checkReferences(db)
    try db.execute(sql: "PRAGMA application_id = \(CasebookFile.applicationID); PRAGMA user_version = \(latest)")
  }

  private func checkReferences(_ db: Database) throws {
    guard let table = try String.fetchOne(db, sql: "PRAGMA foreign_key_check") else { return }
    throw StoreError.brokenRule(table: table, detail: "foreign_key_check after migrating")
  }

  private func contents(_ db: Database) throws -> FileContents {
    try FileContents(db, path: path, latest: latest)
  }
}
