import CaseModel
import GRDB

extension Ledger {
  /// The records that hold all the words, from the newest day to the oldest.
  package func search(_ words: SearchWords, in scope: SearchScope, limit: Int = 50) throws -> SearchAnswer {
    let closed = scope == .open ? try cases("closed_on IS NOT NULL") : []
    let expression = try expression(of: words)
    let found = try hits(within(scope, expression, closed: closed), limit: limit + 1)
    return SearchAnswer(
      hits: Array(found.prefix(limit)), hasMore: found.count > limit, closed: try count(expression, in: closed))
  }

  /// The expression held to the scope; of open and closed cases the fewer are named.
  private func within(
    _ scope: SearchScope, _ expression: String, closed: [Reference<CaseFile>]
  ) throws -> String {
    switch scope {
    case .only(let file): return "(\(Self.scopes([file]))) AND (\(expression))"
    case .open where closed.isEmpty: return expression
    case .open:
      let open = try cases("closed_on IS NULL")
      return closed.count <= open.count
        ? "(\(expression)) NOT (\(Self.scopes(closed)))" : "(\(Self.scopes([nil] + open))) AND (\(expression))"
    }
  }

  private static func scopes(_ files: [Reference<CaseFile>?]) -> String {
    "scope : (" + files.map { "\"\(SearchText.scope($0))\"" }.joined(separator: " OR ") + ")"
  }

  /// Rows in falling order of their ids are records from the newest day to the oldest: nothing has to be sorted.
  private func hits(_ expression: String, limit: Int) throws -> [SearchHit] {
    let (opening, closing) = (String(SearchExcerpt.opening), String(SearchExcerpt.closing))
    let sql: SQL = """
      SELECT rowid, scope, snippet(search, 1, \(opening), \(closing), '…', 16) FROM search
      WHERE search MATCH \(expression) ORDER BY rowid DESC LIMIT \(limit)
      """
    return try SQLRequest<Row>(literal: sql).fetchAll(database).compactMap { row in
      let place = SearchRow(id: try row.decode(atIndex: 0))
      guard let reference = place.reference else { return nil }
      return try SearchHit(
        reference: reference, on: place.day, caseFile: SearchText.caseFile(ofScope: row.decode(atIndex: 1)),
        excerpt: SearchExcerpt(marked: SearchText.joined(row.decode(atIndex: 2))))
    }
  }

  /// How many records of closed cases hold the words; counting stops early, because it is only said.
  private func count(_ expression: String, in closed: [Reference<CaseFile>]) throws -> [Reference<CaseFile>: Int] {
    guard !closed.isEmpty else { return [:] }
    let open = try cases("closed_on IS NULL")
    let inClosed =
      closed.count <= open.count
      ? "(\(Self.scopes(closed))) AND (\(expression))" : "(\(expression)) NOT (\(Self.scopes([nil] + open)))"
    let sql: SQL = "SELECT scope FROM search WHERE search MATCH \(inClosed) LIMIT \(SearchAnswer.countedAtMost)"
    let scopes = try SQLRequest<String>(literal: sql).fetchAll(database)
    return Dictionary(grouping: scopes.compactMap(SearchText.caseFile(ofScope:)), by: \.self).mapValues(\.count)
  }

  private func cases(_ condition: SQL) throws -> [Reference<CaseFile>] {
    let sql: SQL = "SELECT id FROM case_file WHERE \(condition)"
    return try SQLRequest<Reference<CaseFile>>(literal: sql).fetchAll(database)
  }
}
