package import CaseModel
import Foundation
import GRDB

extension Ledger {
  /// What was typed for a command and not saved, the latest first.
  package func drafts(for command: String) throws -> [Draft] {
    let sql: SQL = "SELECT id, answers, kept_at FROM draft WHERE command = \(command) ORDER BY id DESC"
    return try SQLRequest<Row>(literal: sql).fetchAll(database).map { row in
      let text: String = try row.decode(atIndex: 1)
      let answers = try JSONDecoder().decode([String: [String]].self, from: Data(text.utf8))
      return Draft(number: try row.decode(atIndex: 0), answers: answers, keptAt: try row.decode(atIndex: 2))
    }
  }

  /// Keeps what was typed for a command: in place of the draft of that number, else as a new one.
  ///
  /// - Returns: the number under which it is kept.
  package func keep(_ draft: Draft, for command: String) throws -> Int {
    let text = String(decoding: try JSONEncoder().encode(draft.answers), as: UTF8.self)
    try database.execute(
      literal: """
        INSERT INTO draft (id, command, answers, kept_at)
        VALUES (\(draft.number), \(command), \(text), \(draft.keptAt))
        ON CONFLICT (id) DO UPDATE SET answers = excluded.answers, kept_at = excluded.kept_at
        """)
    return draft.number ?? Int(database.lastInsertedRowID)
  }

  /// Forgets a draft, because what it held is saved, or is not wanted any more.
  package func forgetDraft(_ number: Int) throws {
    try database.execute(literal: "DELETE FROM draft WHERE id = \(number)")
  }
}
