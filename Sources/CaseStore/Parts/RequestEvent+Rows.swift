import CaseModel
import GRDB

extension RequestEvent {
  /// Reads the history of all requests that meet a condition, oldest first.
  static func attach(to requests: inout [Int: RecordRequest], where condition: SQL, in database: Database) throws {
    let sql: SQL = """
      SELECT kind, happened_on, until, note, request_id,
        (SELECT group_concat(number) FROM request_event_item WHERE event_id = request_event.id)
      FROM request_event WHERE request_id IN (SELECT id FROM request WHERE \(condition)) ORDER BY happened_on, id
      """
    let rows = try Row.fetchCursor(database, SQLRequest<Row>(literal: sql))
    while let row = try rows.next() {
      try requests[row.decode(atIndex: 4)]?.history.append(RequestEvent(row: row))
    }
  }

  private init(row: Row) throws {
    try self.init(kind: row.decode(atIndex: 0), day: row.decode(atIndex: 1))
    until = try row.decode(atIndex: 2)
    note = try row.decode(atIndex: 3)
    let numbers: String? = try row.decode(atIndex: 5)
    items = (numbers ?? "").split(separator: ",").compactMap { Int($0) }.sorted()
  }

  /// Keeps the event as one of that request's.
  func keep(request: Int, in database: Database) throws {
    try StoredColumns(
      dictionaryLiteral: ("request_id", request), ("kind", kind), ("happened_on", day), ("until", until), ("note", note)
    ).insert(into: "request_event", in: database)
    let event = database.lastInsertedRowID
    for number in items {
      try database.execute(literal: "INSERT INTO request_event_item VALUES (\(event), \(number))")
    }
  }
}
