import GRDB

/// What a file turns out to hold, judged by its header, never by its name.
enum FileContents: Equatable {
  /// No page, or no table: a casebook can begin here.
  case nothing
  /// A casebook, at this version of the schema.
  case casebook(version: Int)

  /// Judges a file within the caller's transaction, so that all answers are of one moment. `latest` is the newest
  /// schema version this program knows.
  ///
  /// - Throws: ``StoreError`` for a foreign, a newer or a damaged file; `DatabaseError`.
  init(_ db: Database, path: String, latest: Int) throws {
    let application = try FileContents.applicationID(db, path: path)
    let version = try FileContents.version(db)
    switch application {
    case Int(CasebookFile.applicationID): break
    case 0 where try version == 0 && !FileContents.hasTables(db): self = .nothing; return
    default: throw StoreError.foreignFile(path: path)
    }
    if version > latest {
      throw StoreError.newerFile(path: path, fileVersion: version, programVersion: latest)
    }
    if version < 0 || (version == 0 && latest > 0) {
      throw StoreError.damagedFile(path: path, detail: "user_version \(version)")
    }
    self = .casebook(version: version)
  }

  /// The schema version in the header; 0 for a file in which nothing is yet.
  static func version(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// The first look: it parses no schema, which in a foreign file may be anything.
  private static func applicationID(_ db: Database, path: String) throws -> Int {
    do {
      return try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    } catch DatabaseError.SQLITE_NOTADB {
      throw StoreError.foreignFile(path: path)
    }
  }

  private static func hasTables(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM sqlite_master)") ?? false
  }
}
