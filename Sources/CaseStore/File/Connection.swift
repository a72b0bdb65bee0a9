import GRDB

/// An open casebook: the way to read and write it, in which no error of SQLite goes untranslated.
package final class Connection: Sendable {
  /// The absolute path of the file, links followed; `:memory:` for one that lives in memory.
  package let path: String
  /// What the person should be told about the opening.
  package let notices: [FileNotice]
  let queue: DatabaseQueue

  init(path: String, queue: DatabaseQueue, notices: [FileNotice]) {
    self.path = path
    self.queue = queue
    self.notices = notices
  }

  /// Runs queries that see the file as it was at one moment. They may run twice, so they only look.
  ///
  /// - Throws: ``StoreError`` for all that SQLite refuses; errors of `body`'s own unchanged.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translated { try Rollback(path: path).healing { try queue.read(body) } }
  }

  /// Runs changes in one immediate transaction: all of them are on the disk when this returns, or none.
  ///
  /// Two writers wait for one another; after five seconds it is ``StoreError/busy(path:)``.
  ///
  /// - Throws: ``StoreError`` for all that SQLite refuses; errors of `body`'s own unchanged.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translated { try queue.write(body) }
  }

  private func translated<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw StoreError.translation(of: error, path: path) ?? error
    }
  }
}
