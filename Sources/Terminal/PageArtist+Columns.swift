extension PageArtist {
  /// Narrower than this, a text in a column is no longer read with ease.
  private static let narrowestColumn = 20

  /// Texts side by side where each has room, else one under the other.
  func lines(of columns: Columns) -> [DrawnLine] {
    let labels = columns.rows.map { DisplayText.oneLine($0.label) }
    let labelWidth = min(labels.map(DisplayText.width).max() ?? 0, layout.width / 4)
    let count = max(1, columns.headings.count)
    let textWidth = (layout.width - labelWidth) / count - 2
    if layout.plain || textWidth < Self.narrowestColumn {
      return Array(columns.rows.map { stackedRow($0, under: columns.headings) }.joined(separator: [DrawnLine("")]))
    }
    let heads = sideBySide("", columns.headings, labelWidth, textWidth).map { DrawnLine($0, isHeading: true) }
    let rows = columns.rows.map { sideBySide($0.label, $0.texts, labelWidth, textWidth).map { DrawnLine($0) } }
    return heads + Array(rows.joined(separator: columns.isSpaced ? [DrawnLine("")] : []))
  }

  /// The matter, and under it what each says.
  private func stackedRow(_ row: Columns.Row, under headings: [String]) -> [DrawnLine] {
    hanging("", row.label) + zip(headings, row.texts).flatMap { stacked($0, $1, indent: 2) }
  }

  /// The lines of one row: label and texts wrapped into their columns.
  private func sideBySide(_ label: String, _ texts: [String], _ labelWidth: Int, _ textWidth: Int) -> [String] {
    let widths = [labelWidth] + texts.map { _ in textWidth }
    let cells = zip([label] + texts, widths).map { wrapped($0, to: $1) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { index in
      zip(cells, widths).map { cell, width in
        DisplayText.pad(index < cell.count ? cell[index] : "", to: width)
      }.joined(separator: "  ")
    }
  }
}
