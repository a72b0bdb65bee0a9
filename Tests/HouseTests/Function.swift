/// A function as the formatter lays it out: its closing brace stands under its first letter.
struct Function {
  /// The number of its first line.
  let line: Int
  /// Its lines, from the declaration to the closing brace.
  let length: Int

  /// Every function and initializer of more than one line.
  static func all(in file: SourceFile) -> [Function] {
    let code = file.ownLines
    return code.indices.filter { begins(code[$0]) }.compactMap { start in
      let indent = code[start].prefix { $0 == " " }
      let closing = indent + "}"
      guard let end = code[start...].firstIndex(where: { $0 == closing }) else { return nil }
      let next = code[(start + 1)...].firstIndex { begins($0) && $0.prefix { $0 == " " } == indent }
      if let next, next < end { return nil }
      return Function(line: start + 1, length: end - start + 1)
    }
  }

  private static func begins(_ line: Substring) -> Bool {
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(where: { $0 == "func" || $0.hasPrefix("init(") || $0 == "deinit" }) else {
      return false
    }
    return words[..<place].allSatisfy { word in
      word.hasPrefix("@") || ["package", "static", "private", "fileprivate", "mutating", "override"].contains(word)
    }
  }
}
