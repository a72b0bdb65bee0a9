/// The one door to the casebook: every look at it and every change goes through `read` or `write`.
package final class Store: Sendable {
  /// What the person should be told about the opening of the file.
  package var notices: [FileNotice] { connection.notices }
  private let connection: Connection

  /// The store behind an open file.
  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// Looks at the records as they were at one moment. The body may run twice, so it only looks.
  package func read<Value>(_ body: (Ledger) throws -> Value) throws -> Value {
    try connection.read { try body(Ledger($0)) }
  }

  /// Changes records in one transaction: when this returns all of it is on the disk, when it throws nothing is.
  package func write<Value>(_ body: (Ledger) throws -> Value) throws -> Value {
    try connection.write { try body(Ledger($0)) }
  }
}
