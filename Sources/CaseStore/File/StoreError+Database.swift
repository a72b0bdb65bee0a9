import GRDB

extension StoreError {
  /// The translation of what SQLite says; the one place where its codes are known.
  ///
  /// No bound value reaches `detail`: only SQLite's own sentence and its number.
  init(_ error: DatabaseError, path: String) {
    let detail = "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "")"
    switch error.extendedResultCode {
    case .SQLITE_IOERR_DATA: self = .damagedFile(path: path, detail: detail)
    case .SQLITE_IOERR_DIR_FSYNC: self = .uncertain(path: path, detail: detail)
    case .SQLITE_IOERR_NOMEM: self = .internalFault(detail: detail)
    case .SQLITE_READONLY_DBMOVED: self = .inputOutput(path: path, detail: detail)
    default: self.init(primary: error, path: path, detail: detail)
    }
  }

  private init(primary error: DatabaseError, path: String, detail: String) {
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: self = .damagedFile(path: path, detail: detail)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_IOERR: self = .inputOutput(path: path, detail: detail)
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .notPermitted(path: path, detail: detail)
    case .SQLITE_CANTOPEN: self = FileRights.obstacle(toWriting: path) ?? .cannotCreate(path: path, detail: detail)
    case .SQLITE_CONSTRAINT: self = .brokenRule(table: StoreError.table(of: error), detail: detail)
    case .SQLITE_TOOBIG: self = .brokenRule(table: nil, detail: detail)
    case .SQLITE_ERROR where StoreError.isAboutSchema(error): self = .damagedFile(path: path, detail: detail)
    default: self = .internalFault(detail: detail)
    }
  }

  /// Whether SQLite cannot read the schema itself: it is the file that is not as it was written.
  private static func isAboutSchema(_ error: DatabaseError) -> Bool {
    let signs = ["tokenizer", "vtable constructor", "malformed"]
    return signs.contains { (error.message ?? "").contains($0) }
  }

  /// The table in "NOT NULL constraint failed: visit.day"; else the one the statement writes to.
  private static func table(of error: DatabaseError) -> String? {
    let subject = (error.message ?? "").split(separator: " ").first { $0.contains(".") }
    if let name = subject?.split(separator: ".").first { return String(name) }
    let words = (error.sql ?? "").split { " (\n\"`[]".contains($0) }.map(String.init)
    let marks = ["INTO", "UPDATE", "FROM"]
    return words.firstIndex { marks.contains($0.uppercased()) }.flatMap { words.dropFirst($0 + 1).first }
  }
}
