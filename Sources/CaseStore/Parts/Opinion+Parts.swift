package import CaseModel
package import GRDB

extension Opinion {
  package static func attachParts(to records: inout [Int: Opinion], where condition: SQL, in database: Database) throws
  {
    let sql: SQL = """
      SELECT opinion_id, facet, text FROM opinion_facet
      WHERE opinion_id IN (SELECT id FROM opinion WHERE \(condition))
      """
    let rows = try Row.fetchCursor(database, SQLRequest<Row>(literal: sql))
    while let row = try rows.next() {
      let facet: Facet = try row.decode(atIndex: 1)
      records[try row.decode(atIndex: 0)]?.texts[facet] = try row.decode(atIndex: 2)
    }
  }

  package func keepParts(of number: Int, in database: Database) throws {
    try database.execute(literal: "DELETE FROM opinion_facet WHERE opinion_id = \(number)")
    for (facet, text) in texts {
      try database.execute(literal: "INSERT INTO opinion_facet VALUES (\(number), \(facet), \(text))")
    }
  }
}
