/// Rows under column names. A row with fewer cells than there are columns ends in empty ones.
package struct Table: Equatable, Sendable {
  /// The names of the columns.
  package let columns: [String]
  /// The cells, row by row, in the order of the columns.
  package let rows: [[String]]

  /// Makes a table of column names and rows.
  package init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}
