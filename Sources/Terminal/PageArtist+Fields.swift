extension PageArtist {
  /// Labels in one column and values in the next; where the labels would take half the width, stacked.
  func lines(of fields: [Field]) -> [DrawnLine] {
    let labelWidth = fields.map { DisplayText.width(of: DisplayText.oneLine($0.label)) }.max() ?? 0
    if layout.plain || labelWidth + 2 > layout.width / 2 {
      return fields.flatMap { stacked($0.label, $0.value) }
    }
    return fields.flatMap { field in
      hanging(DisplayText.pad(DisplayText.oneLine(field.label), to: labelWidth + 2), field.value)
    }
  }
}
