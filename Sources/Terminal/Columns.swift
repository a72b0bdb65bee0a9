/// Texts side by side under headings, to be compared row by row.
package struct Columns: Equatable, Sendable {
  /// Who speaks in each column.
  package let headings: [String]
  /// The rows, from top to bottom.
  package let rows: [Row]

  /// Whether an empty line stands between two rows where they are side by side.
  package let isSpaced: Bool

  /// Makes columns of headings and rows.
  package init(headings: [String], rows: [Row], isSpaced: Bool = false) {
    self.headings = headings
    self.rows = rows
    self.isSpaced = isSpaced
  }

  /// What each column says about one matter.
  package struct Row: Equatable, Sendable {
    /// The matter (`Diagnosis`).
    package let label: String
    /// The texts, in the order of the headings.
    package let texts: [String]

    /// Makes a row of a label and its texts.
    package init(_ label: String, _ texts: [String]) {
      self.label = label
      self.texts = texts
    }
  }
}
