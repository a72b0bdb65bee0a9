/// One Swift file of the repository.
struct SourceFile {
  /// From the root: `Sources/CaseModel/Days/Day.swift`.
  let path: String
  let text: String

  /// Its lines, the last line break not counted.
  var lines: [Substring] {
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    return all.last?.isEmpty == true ? all.dropLast() : all
  }

  /// Its lines without comments.
  var code: [Substring] {
    lines.map { line in
      let trimmed = line.drop { $0 == " " }
      if trimmed.hasPrefix("//") { return "" }
      guard let range = line.firstRange(of: " // ") else { return line }
      return line[..<range.lowerBound]
    }
  }

  /// Its lines, the insides of long texts left out: a transcript is data.
  var ownLines: [Substring] {
    var isInside = false
    return code.filter { line in
      let wasInside = isInside
      if line.ranges(of: "\"\"\"").count == 1 { isInside.toggle() }
      return !(wasInside && isInside)
    }
  }

  /// The modules it imports.
  var imports: [String] {
    code.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), words[..<place].allSatisfy(Self.isImportPrefix) else {
        return nil
      }
      return words.dropFirst(place + 1).last.map { String($0.prefix { $0 != "." }) }
    }
  }

  private static func isImportPrefix(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["package", "public", "internal", "private", "fileprivate"].contains(word)
  }
}
