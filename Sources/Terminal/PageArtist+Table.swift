extension PageArtist {
  /// Aligned columns where they fit the width, else every row as a block of `label: value`.
  func lines(of table: Table) -> [DrawnLine] {
    let names = table.columns.map(DisplayText.oneLine)
    let rows = table.rows.map { row in names.indices.map { $0 < row.count ? DisplayText.oneLine(row[$0]) : "" } }
    let widths = names.indices.map { column in
      ([names] + rows).map { DisplayText.width(of: $0[column]) }.max() ?? 0
    }
    if layout.plain || widths.reduce(0, +) + 2 * (widths.count - 1) > layout.width {
      return stackedRows(of: table)
    }
    let aligned = ([names] + rows).map { row in
      zip(row, widths).map { DisplayText.pad($0, to: $1) }.joined(separator: "  ")
    }
    return aligned.enumerated().map { DrawnLine($1, isHeading: $0 == 0) }
  }

  /// One block for each row, an empty line between two; a cell without text is left out.
  private func stackedRows(of table: Table) -> [DrawnLine] {
    let blocks = table.rows.map { row in
      zip(table.columns, row).filter { !$1.isEmpty }.flatMap { stacked($0, $1) }
    }
    return Array(blocks.joined(separator: [DrawnLine("")]))
  }
}
