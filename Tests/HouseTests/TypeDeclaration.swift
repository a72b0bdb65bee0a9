/// A type declared at the outermost level of a file.
struct TypeDeclaration {
  let name: String
  /// Whether a `///` sentence stands above it.
  let isDocumented: Bool

  static func all(in file: SourceFile) -> [TypeDeclaration] {
    let lines = file.lines
    return lines.indices.compactMap { index in
      let words = lines[index].split(separator: " ")
      guard let place = words.firstIndex(where: { ["struct", "class", "enum", "protocol"].contains($0) }),
        lines[index].first != " ", !lines[index].hasSuffix(" }"),
        words[..<place].allSatisfy({ ["package", "final", "private"].contains($0) }),
        place + 1 < words.count
      else { return nil }
      return TypeDeclaration(name: String(words[place + 1]), isDocumented: isDocumented(lines[..<index]))
    }
  }

  /// Attributes may stand between the sentence and the type.
  private static func isDocumented(_ above: ArraySlice<Substring>) -> Bool {
    above.last { !$0.hasPrefix("@") }?.hasPrefix("///") == true
  }
}
