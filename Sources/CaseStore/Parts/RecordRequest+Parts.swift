package import CaseModel
package import GRDB

extension RecordRequest {
  package static func attachParts(to records: inout [Int: RecordRequest], where condition: SQL, in database: Database)
    throws
  {
    try RequestItem.attach(to: &records, where: condition, in: database)
    try RequestEvent.attach(to: &records, where: condition, in: database)
  }

  package func keepParts(of number: Int, in database: Database) throws {
    try database.execute(literal: "DELETE FROM request_item WHERE request_id = \(number)")
    for item in items { try item.keep(request: number, in: database) }
    try database.execute(literal: "DELETE FROM request_event WHERE request_id = \(number)")
    for event in history { try event.keep(request: number, in: database) }
  }
}
