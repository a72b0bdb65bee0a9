import CaseModel
import GRDB

extension Ledger {
  /// The expression for the full-text index: all of the terms, in the texts of records.
  func expression(of words: SearchWords) throws -> String {
    try "body : (" + words.terms.map(expression).joined(separator: " AND ") + ")"
  }

  /// A beginning that many records have would be collected from all of them before the first is shown; the few words
  /// that begin so, one by one, are not.
  private func expression(of term: SearchTerm) throws -> String {
    guard let beginning = term.longBeginning, let words = try self.words(beginningWith: beginning) else {
      return term.expression
    }
    guard !words.isEmpty else { return term.expression }
    return "(" + words.map { "\"\($0)\"" }.joined(separator: " OR ") + ")"
  }

  /// The words in the index that begin so; nil where there are very many.
  private func words(beginningWith beginning: String) throws -> [String]? {
    var words: [String] = []
    var next = beginning
    while words.count < 60 {
      let sql: SQL = "SELECT term FROM search_word WHERE term >= \(next) LIMIT 1"
      guard let word = try SQLRequest<String>(literal: sql).fetchOne(database), word.hasPrefix(beginning) else {
        return words
      }
      words.append(word)
      next = word + "\u{1}"
    }
    return nil
  }
}
