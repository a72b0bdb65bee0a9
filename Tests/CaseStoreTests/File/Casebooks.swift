import GRDB
import Migrations
import Testing

@testable import CaseStore

/// Opens for these tests, with a small history instead of the real one.
func open(_ path: String, _ access: Access, _ history: [Migration] = History.first) throws -> Connection? {
  try CasebookFile(path: path).open(access, migrations: history)
}

/// Opens for writing and keeps one note per text.
@discardableResult
func keep(_ texts: [String], at path: String, _ history: [Migration] = History.first) throws -> Connection {
  let connection = try #require(try open(path, .writing, history))
  for text in texts { try add(text, to: connection) }
  return connection
}

/// Keeps one note.
func add(_ text: String, to connection: Connection) throws {
  try connection.write { db in try db.execute(sql: "INSERT INTO note (text) VALUES (?)", arguments: [text]) }
}

/// The notes in the file, oldest first; nil where there is no casebook.
func notes(at path: String, _ history: [Migration] = History.first) throws -> [String]? {
  try open(path, .reading, history)?.read { db in try String.fetchAll(db, sql: "SELECT text FROM note ORDER BY id") }
}
