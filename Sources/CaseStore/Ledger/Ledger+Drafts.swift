package import CaseModel
import Foundation
import GRDB

extension Ledger {
  /// What was typed for a command and not saved; nil when there is nothing.
  package func draft(for command: String) throws -> Draft? {
    let sql: SQL = "SELECT answers, kept_at FROM draft WHERE command = \(command)"
    guard let row = try SQLRequest<Row>(literal: sql).fetchOne(database) else { return nil }
    let text: String = try row.decode(atIndex: 0)
    let answers = try JSONDecoder().decode([String: [String]].self, from: Data(text.utf8))
    return Draft(answers: answers, keptAt: try row.decode(atIndex: 1))
  }

  /// Keeps what was typed for a command, in place of an earlier draft of the same command.
  package func keep(_ draft: Draft, for command: String) throws {
    let text = String(decoding: try JSONEncoder().encode(draft.answers), as: UTF8.self)
    try database.execute(
      literal: "INSERT OR REPLACE INTO draft (command, answers, kept_at) VALUES (\(command), \(text), \(draft.keptAt))")
  }

  /// Forgets the draft of a command, because what it held is saved.
  package func forgetDraft(for command: String) throws {
    try database.execute(literal: "DELETE FROM draft WHERE command = \(command)")
  }
}
