/// What `Errors.md` says of one error.
struct CatalogueEntry {
  /// The heading: `StoreError.busy`.
  let name: String
  /// All lines up to the next heading.
  let lines: [Substring]

  /// Every entry: a heading of the third level and what follows it.
  static func all(in page: String) -> [CatalogueEntry] {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.filter { lines[$0].hasPrefix("### ") }.map { start in
      let rest = lines[(start + 1)...]
      let end = rest.firstIndex { $0.hasPrefix("#") && !$0.hasPrefix("####") } ?? rest.endIndex
      let name = lines[start].dropFirst(4).filter { $0 != "`" && $0 != " " }
      return CatalogueEntry(name: name, lines: Array(rest[..<end]))
    }
  }

  /// What stands behind a label such as `Exit code:`; nil where it is missing or empty.
  func value(_ label: String) -> String? {
    guard let line = lines.first(where: { $0.hasPrefix(label) }) else { return nil }
    let value = line.dropFirst(label.count).drop { $0 == " " }
    return value.isEmpty ? nil : String(value)
  }

  /// The transcript that provokes it stands in a fence.
  var hasTranscript: Bool { lines.filter { $0.hasPrefix("```") }.count >= 2 }
}
