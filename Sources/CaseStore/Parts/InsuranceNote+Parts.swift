package import CaseModel
package import GRDB

extension InsuranceNote {
  package static func attachParts(to records: inout [Int: InsuranceNote], where condition: SQL, in database: Database)
    throws
  {
    let sql: SQL = """
      SELECT note_id, topic FROM insurance_note_topic
      WHERE note_id IN (SELECT id FROM insurance_note WHERE \(condition))
      """
    let rows = try Row.fetchCursor(database, SQLRequest<Row>(literal: sql))
    while let row = try rows.next() {
      let topic: InsuranceTopic = try row.decode(atIndex: 1)
      try records[row.decode(atIndex: 0)]?.topics.append(topic)
    }
    for number in records.keys { records[number]?.topics.sort { $0.position < $1.position } }
  }

  package func keepParts(of number: Int, in database: Database) throws {
    try database.execute(literal: "DELETE FROM insurance_note_topic WHERE note_id = \(number)")
    for topic in Set(topics) {
      try database.execute(literal: "INSERT INTO insurance_note_topic VALUES (\(number), \(topic))")
    }
  }
}
