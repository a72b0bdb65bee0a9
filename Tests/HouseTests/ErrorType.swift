/// A type of the program that can be thrown, read from its source.
struct ErrorType {
  let name: String
  /// Its cases; for a struct none.
  let cases: [String]

  /// What the catalogue calls its errors: `StoreError.busy`, and `OutputError` for a struct.
  var entries: [String] { cases.isEmpty ? [name] : cases.map { "\(name).\($0)" } }

  /// Every error type declared in these files.
  static func all(in files: [SourceFile]) -> [ErrorType] {
    files.flatMap { file in
      let code = file.code
      return code.indices.compactMap { index in
        declaredName(in: code[index]).map { ErrorType(name: $0, cases: cases(after: index, in: code)) }
      }
    }
  }

  private static func declaredName(in line: Substring) -> String? {
    let words = line.split { " :,{".contains($0) }
    guard let place = words.firstIndex(where: { $0 == "enum" || $0 == "struct" || $0 == "class" }),
      words.dropFirst(place + 2).contains("Error"), line.first != " ", place + 1 < words.count
    else { return nil }
    return String(words[place + 1])
  }

  private static func cases(after start: Int, in code: [Substring]) -> [String] {
    let end = code[start...].firstIndex { $0 == "}" } ?? code.endIndex
    return code[start..<end].filter { $0.hasPrefix("  case ") }.flatMap { line in
      withoutParentheses(line.dropFirst(7)).split(separator: ",").map { String($0.filter { $0 != " " }) }
    }
  }

  private static func withoutParentheses(_ text: Substring) -> String {
    var depth = 0
    return text.reduce(into: "") { kept, letter in
      if letter == "(" { depth += 1 }
      if depth == 0 { kept.append(letter) }
      if letter == ")" { depth -= 1 }
    }
  }
}
