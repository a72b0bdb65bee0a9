package import CaseModel
package import GRDB

extension Question {
  package static func attachParts(to records: inout [Int: Question], where condition: SQL, in database: Database) throws
  {
    let sql: SQL = """
      SELECT question_id, doctor_id, text, answered_on, visit_id FROM question_answer
      WHERE question_id IN (SELECT id FROM question WHERE \(condition)) ORDER BY answered_on, doctor_id
      """
    let rows = try Row.fetchCursor(database, SQLRequest<Row>(literal: sql))
    while let row = try rows.next() {
      var answer = try QuestionAnswer(doctor: row.decode(atIndex: 1), text: row.decode(atIndex: 2))
      answer.answeredOn = try row.decode(atIndex: 3)
      answer.visit = try row.decode(atIndex: 4)
      try records[row.decode(atIndex: 0)]?.answers.append(answer)
    }
  }

  package func keepParts(of number: Int, in database: Database) throws {
    try database.execute(literal: "DELETE FROM question_answer WHERE question_id = \(number)")
    for answer in answers {
      try StoredColumns(
        dictionaryLiteral: ("question_id", number), ("doctor_id", answer.doctor), ("text", answer.text),
        ("answered_on", answer.answeredOn), ("visit_id", answer.visit)
      ).insert(into: "question_answer", in: database)
    }
  }
}
