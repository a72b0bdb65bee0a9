import CaseModel
import GRDB

extension RequestItem {
  /// Reads the items of all requests that meet a condition, in the order of their numbers.
  static func attach(to requests: inout [Int: RecordRequest], where condition: SQL, in database: Database) throws {
    let sql: SQL = """
      SELECT number, kind, description, state, return_by, tracking, received_on, confirmed_on, returned_on, reason,
        request_id
      FROM request_item WHERE request_id IN (SELECT id FROM request WHERE \(condition)) ORDER BY request_id, number
      """
    let rows = try Row.fetchCursor(database, SQLRequest<Row>(literal: sql))
    while let row = try rows.next() {
      try requests[row.decode(atIndex: 10)]?.items.append(RequestItem(row: row))
    }
  }

  private init(row: Row) throws {
    try self.init(
      number: row.decode(atIndex: 0), kind: row.decode(atIndex: 1), description: row.decode(atIndex: 2))
    state = try row.decode(atIndex: 3)
    returnBy = try row.decode(atIndex: 4)
    tracking = try row.decode(atIndex: 5)
    receivedOn = try row.decode(atIndex: 6)
    confirmedOn = try row.decode(atIndex: 7)
    returnedOn = try row.decode(atIndex: 8)
    reason = try row.decode(atIndex: 9)
  }

  /// Keeps the item as one of that request's.
  func keep(request: Int, in database: Database) throws {
    try StoredColumns(
      dictionaryLiteral: ("request_id", request), ("number", number), ("kind", kind), ("description", description),
      ("state", state),
      ("return_by", returnBy), ("tracking", tracking), ("received_on", receivedOn), ("confirmed_on", confirmedOn),
      ("returned_on", returnedOn), ("reason", reason)
    ).insert(into: "request_item", in: database)
  }
}
