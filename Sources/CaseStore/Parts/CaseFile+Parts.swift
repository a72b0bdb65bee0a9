package import CaseModel
package import GRDB

extension CaseFile {
  package static func attachParts(to records: inout [Int: CaseFile], where condition: SQL, in database: Database) throws
  {
    let sql: SQL = """
      SELECT case_id, situation FROM case_situation
      WHERE case_id IN (SELECT id FROM case_file WHERE \(condition)) ORDER BY case_id
      """
    let rows = try Row.fetchCursor(database, SQLRequest<Row>(literal: sql))
    while let row = try rows.next() {
      let situation: Situation = try row.decode(atIndex: 1)
      try records[row.decode(atIndex: 0)]?.situations.append(situation)
    }
    for number in records.keys { records[number]?.situations.sort { $0.position < $1.position } }
  }

  package func keepParts(of number: Int, in database: Database) throws {
    try database.execute(literal: "DELETE FROM case_situation WHERE case_id = \(number)")
    for situation in Set(situations) {
      try database.execute(literal: "INSERT INTO case_situation VALUES (\(number), \(situation))")
    }
  }
}
